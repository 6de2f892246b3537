import type { PendingQuery, Row } from 'postgres';
import { asOwner } from '@/db/testing/as-owner';
import { termsOf } from '@/lib/memory/search/terms-of';
import { sentences } from './sentences';

const POOL = 30_000;
const MESSAGES_A_DAY = 40;

/** Puts the sentences that everybody says into the database. */
export async function fillPool() {
  const sql = asOwner();
  await sql`
    create table bench_sentences (n integer primary key, words text not null, terms text[] not null)`;
  const pool = sentences({ count: POOL, seed: 7 }).map((words, n) => ({
    n,
    words,
    terms: termsOf(words),
  }));
  await sql`
    insert into bench_sentences
    select * from jsonb_to_recordset(${sql.json(pool)}) as pool (n integer, words text, terms text[])`;
}

/** Gives these people a past: so many messages each, a conversation a day, and so many memories. */
export async function fillPasts(past: { people: string[]; messages: number; memories: number }) {
  const { people, messages, memories } = past;
  const sql = asOwner();
  const days = Math.ceil(messages / MESSAGES_A_DAY);
  await sql`
    insert into conversations (user_id, local_date, started_at)
    select person, current_date - day, now() - make_interval(days => day)
    from unnest(${people}::uuid[]) as person, generate_series(1, ${days}::integer) as day`;
  await sql`
    insert into companion_messages (conversation_id, user_id, role, content, created_at, terms)
    select c.id, c.user_id, case minute % 2 when 0 then 'user' else 'assistant' end, s.words,
      c.started_at + make_interval(mins => minute), ${numbersOf(sql`c.user_id`)}
    from conversations c
    cross join generate_series(0, ${MESSAGES_A_DAY - 1}::integer) as minute
    join bench_sentences s on s.n = mod(abs(hashtextextended(c.id::text, minute)), ${POOL})
    where c.user_id = any(${people}::uuid[])
    order by c.started_at, minute`;
  await sql`
    insert into user_context (user_id, category, key, value, quote, subject, terms)
    select person, (array['fact', 'preference', 'event', 'relationship', 'routine'])[1 + nth % 5],
      'bench_' || nth, left(s.words, 80), s.words, 'user', ${numbersOf(sql`person`)}
    from unnest(${people}::uuid[]) as person
    cross join generate_series(1, ${memories}::integer) as nth
    join bench_sentences s on s.n = mod(abs(hashtextextended(person::text, nth)), ${POOL})`;
  await sql`
    insert into memory_history (user_id, memory_id, operation, after, actor)
    select user_id, id, 'ADD', jsonb_build_object('value', value), 'extraction'
    from user_context where user_id = any(${people}::uuid[])`;
}

/** The numbers of a sentence's terms, as `termNumber` makes them. */
function numbersOf(person: PendingQuery<Row[]>) {
  return asOwner()`
    array(select ('x' || left(md5(${person} || ' ' || term), 8))::bit(32)::integer
      from unnest(s.terms) as term)`;
}

/** Runs work without the indexes over words and makes them again: for many rows that is quicker. */
export async function withoutWordIndexes(work: () => Promise<void>) {
  const sql = asOwner();
  const indexes = await sql<{ name: string; definition: string }[]>`
    select indexname as name, indexdef as definition from pg_indexes where indexdef ~ 'USING gin'`;
  for (const { name } of indexes) await sql`drop index ${sql(name)}`;
  await work();
  await sql.unsafe(
    ["set maintenance_work_mem = '1GB'", ...indexes.map(({ definition }) => definition)].join(';'),
  );
}

/** As autovacuum leaves it after a while. */
export async function settle() {
  await asOwner().unsafe(
    'vacuum (analyze) companion_messages, user_context, memory_history, conversations',
  );
}
