import type { ProofDatabase } from '../database/start-databases';

/** What everybody of a group has behind them, and when they are to be written to next. */
export type Group = {
  count: number;
  /** The earliest of their next check-ins; they are spread over so many minutes from then on. */
  nextAt: Date;
  spreadMinutes: number;
  /** Days with a check-in, its conversation and what was answered. */
  days: number;
  memories: number;
};

/** Puts people into a database who want to be written to at nine in UTC, straight in SQL. */
export async function fillPeople({ sql }: ProofDatabase, group: Group): Promise<void> {
  const { count, nextAt, spreadMinutes, days, memories } = group;
  await sql.begin(async (tx) => {
    // What is made here fits together: no row looks up whether those it names are there.
    await tx`set local session_replication_role = replica`;
    await tx`
      create temporary table fresh on commit drop as
      select gen_random_uuid() as id, n from generate_series(1, ${count}::integer) as n`;
    await tx`
      insert into auth.users (id, aud, role, email)
      select id, 'authenticated', 'authenticated', id || '@proof.local' from fresh`;
    await tx`
      insert into users (id, email, timezone, preferred_message_time, check_ins_enabled,
        onboarding_completed_at, adult_confirmed_at)
      select id, id || '@proof.local', 'UTC', '09:00', true, ${nextAt}::timestamptz - interval '9 years',
        ${nextAt}
      from fresh`;
    await tx`
      insert into consents (user_id, kind, subject, granted)
      select id, 'model', 'openai', true from fresh`;
    await tx`
      insert into conversations (user_id, local_date, started_at, initiated_by)
      select id, ${nextAt}::date - day, ${nextAt}::timestamptz - make_interval(days => day), 'companion'
      from fresh, generate_series(1, ${days}::integer) as day`;
    await tx`
      insert into companion_messages (conversation_id, user_id, role, content, created_at)
      select c.id, c.user_id, role, 'Something that was said on ' || c.local_date,
        c.started_at + case role when 'user' then interval '1 hour' else interval '0' end
      from conversations c join fresh on fresh.id = c.user_id
      cross join unnest(array['assistant', 'user']) as role
      order by c.started_at, role`;
    await tx`
      insert into scheduled_messages (user_id, scheduled_for, local_date, status, sent_at, content,
        generation_context, conversation_id, message_id)
      select c.user_id, c.started_at, c.local_date, 'sent', c.started_at, m.content,
        '{"topic": "the day"}', c.id, m.id
      from conversations c join fresh on fresh.id = c.user_id
      join companion_messages m on m.conversation_id = c.id and m.role = 'assistant'`;
    await tx`
      insert into user_context (user_id, category, key, value, quote)
      select id, (array['fact', 'preference', 'event', 'relationship', 'routine'])[1 + nth % 5],
        'bench_' || nth, 'Something to remember, number ' || nth, 'I told you number ' || nth
      from fresh, generate_series(1, ${memories}::integer) as nth`;
    await tx`
      insert into scheduled_messages (user_id, scheduled_for, local_date)
      select id, at, at::date
      from fresh, lateral (
        select ${nextAt}::timestamptz + make_interval(mins => mod(n, ${spreadMinutes}::integer)) as at
      ) as next`;
  });
}
