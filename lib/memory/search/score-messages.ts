import { type SQL, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { companionMessages, conversations } from '@/db/schema';
import type { UserId } from '@/lib/platform/context';
import { asked, BM25, rarity } from './bm25';
import type { Asked } from './question';

/** A message that shares words with a question. */
export type Scored = {
  id: string;
  score: number;
  /** How much of the question's own meaning it takes up, 0 … 1. */
  share: number;
};

// What was said right before and after belongs to it: the question to an answer, the "yes" to a plan.
const NEXT = 0.4;
const NEXT_BUT_ONE = 0.15;
// An echo in the companion's words helps less than what the person said, unless it is asked for.
const REPLIES = 0.6;
const ASKED_REPLIES = 1.3;

/**
 * BM25 over everything that one person and their companion said, best first; each message with its
 * neighbours, and the days that the question names as one more term. Whose the hits are is asked after
 * the scan of the index, whose numbers are one person's anyway: within it, PostgreSQL would go through
 * all rows of the person for each term.
 */
export async function scoreMessages(
  tx: Tx,
  userId: UserId,
  {
    question,
    limit,
    beforeSeq,
  }: { question: Asked; limit: number; beforeSeq?: number | undefined },
): Promise<Scored[]> {
  const before = beforeSeq === undefined ? sql`true` : sql`m.seq < ${beforeSeq}`;
  const role = question.asksForReplies
    ? sql`case role when 'assistant' then ${ASKED_REPLIES}::real else 1 / ${ASKED_REPLIES}::real end`
    : sql`case role when 'assistant' then ${REPLIES}::real else 1 end`;
  const rows = await tx.execute<Scored>(sql`
    with asked as (${asked(userId, question)}),
    hits as (
      select m.id, m.seq, m.conversation_id, m.role, asked.term, m.length
      from asked cross join lateral (
        select m.id, m.user_id, m.seq, m.conversation_id, m.role, cardinality(m.terms) as length
        from ${companionMessages} m
        where m.terms @> array[asked.term] and ${before}
        limit ${BM25.mostHits}
      ) m
      where m.user_id = ${userId}
      ${onTheDays(userId, question, before)}
    ),
    own as (
      select hits.id, seq, conversation_id, role,
        sum(worth * ${BM25.saturation(sql`length`)}) as score,
        sum(worth) / max(whole) as share
      from hits join (${rarity(companionMessages, userId)}) rarity using (term)
      group by hits.id, seq, conversation_id, role
    ),
    best as (
      select * from own order by score desc, seq desc limit ${limit}
    ),
    near as (
      select n.id, n.seq, n.role, best.score * n.weight as score, best.share * n.weight as share
      from best cross join lateral (
        (${neighbours(sql`>`, sql`asc`, before)}) union all (${neighbours(sql`<`, sql`desc`, before)})
      ) n
    )
    select id, (sum(score) * ${role})::real as score, least(max(share), 1)::real as share
    from (
      select id, seq, role, score, share from best
      union all select id, seq, role, score, share from near
    ) found
    group by id, seq, role order by score desc, seq desc limit ${limit}`);
  return [...rows];
}

function onTheDays(userId: UserId, { days }: Asked, before: SQL): SQL {
  if (!days) return sql``;
  return sql`
      union all
      (select m.id, m.seq, m.conversation_id, m.role, 0, cardinality(m.terms)
      from ${conversations} c join ${companionMessages} m on m.conversation_id = c.id
      where c.user_id = ${userId} and c.local_date between ${days.from} and ${days.to} and ${before}
        and m.terms is not null and not c.incognito
      limit ${BM25.mostHits})`;
}

function neighbours(side: SQL, order: SQL, before: SQL): SQL {
  return sql`
    select m.id, m.seq, m.role,
      case row_number() over (order by m.seq ${order}) when 1 then ${NEXT}::real
        else ${NEXT_BUT_ONE}::real end as weight
    from ${companionMessages} m
    where m.conversation_id = best.conversation_id and m.seq ${side} best.seq and ${before}
    order by m.seq ${order} limit 2`;
}
