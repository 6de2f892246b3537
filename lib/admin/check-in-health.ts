import { type SQL, sql } from 'drizzle-orm';
import { scheduledMessages } from '@/db/schema';
import type { Findings } from './schema';
import { DAYS, daysBefore, type Section, share } from './section';

const ON_TIME_MINUTES = 5;
const ON_TIME_AIM = 0.99;
/** The share that comes from memory. */
const REMEMBERED_AIM = 0.6;
/** Memory failed where there was nothing but hello. */
const GENERIC_AIM = 0.4;

const FROM_MEMORY = ['FOLLOW_UP', 'THREAD', 'PATTERN'];

/** Whether people are written to: how many, on time, and about something. */
export const checkInHealth = {
  id: 'check-ins',
  title: 'Check-ins',
  read: ({ db, now }) =>
    db(async (tx): Promise<Findings> => {
      const since = daysBefore(now, DAYS).toISOString();
      const [sums] = await tx.execute<Sums>(summed(since, now.toISOString()));
      const priorities = await tx.execute<Counted>(byPriority(since));
      const reasons = await tx.execute<Counted>(byReason(since));
      const {
        sent = 0,
        failed = 0,
        skipped = 0,
        overdue = 0,
        onTime = 0,
        template = 0,
      } = sums ?? {};
      const chosen = priorities.reduce((sum, { count }) => sum + count, 0);
      const generic = priorities.find(({ name }) => name === 'GENERIC')?.count ?? 0;
      const remembered = priorities
        .filter(({ name }) => name !== null && FROM_MEMORY.includes(name))
        .reduce((sum, { count }) => sum + count, 0);
      const [onTimeRate, genericRate] = [share(onTime, sent), share(generic, chosen)];
      const rememberedRate = share(remembered, chosen);
      return {
        metrics: [
          { label: 'Sent', value: sent, unit: 'count' },
          {
            label: `Sent within ${ON_TIME_MINUTES} minutes`,
            value: onTimeRate,
            unit: 'share',
            isBad: (onTimeRate ?? 1) < ON_TIME_AIM,
          },
          { label: 'Failed', value: failed, unit: 'count', isBad: failed > 0 },
          { label: 'Skipped', value: skipped, unit: 'count' },
          { label: 'Overdue now', value: overdue, unit: 'count', isBad: overdue > 0 },
          {
            label: 'About something remembered',
            value: rememberedRate,
            unit: 'share',
            isBad: (rememberedRate ?? 1) < REMEMBERED_AIM,
          },
          {
            label: 'Nothing but hello',
            value: genericRate,
            unit: 'share',
            isBad: (genericRate ?? 0) > GENERIC_AIM,
          },
          { label: 'Written from templates', value: share(template, sent), unit: 'share' },
        ],
        tables: [
          {
            title: 'What they were about',
            columns: ['Priority', 'How many'],
            rows: priorities.map(({ name, count }) => [name, count]),
          },
          {
            title: 'Why some were not sent',
            columns: ['Reason', 'How many'],
            rows: reasons.map(({ name, count }) => [name, count]),
          },
        ],
      };
    }),
} satisfies Section;

type Sums = {
  sent: number;
  failed: number;
  skipped: number;
  overdue: number;
  onTime: number;
  template: number;
};
type Counted = { name: string | null; count: number };

function summed(since: string, now: string): SQL {
  const overdueBefore = sql`${now}::timestamptz - make_interval(mins => ${ON_TIME_MINUTES})`;
  return sql`
    select (count(*) filter (where status = 'sent'))::int as sent,
           (count(*) filter (where status = 'failed'))::int as failed,
           (count(*) filter (where status = 'skipped'))::int as skipped,
           (count(*) filter (where status = 'pending' and scheduled_for < ${overdueBefore}
                               and coalesce(claimed_until, scheduled_for) < ${now}))::int as overdue,
           (count(*) filter (where status = 'sent'
              and sent_at - scheduled_for <= make_interval(mins => ${ON_TIME_MINUTES})))::int as "onTime",
           (count(*) filter (where status = 'sent'
              and generation_context ->> 'by' = 'template'))::int as template
    from ${scheduledMessages}
    where scheduled_for >= ${since}`;
}

function byPriority(since: string): SQL {
  return sql`
    select priority_level as name, count(*)::int as count
    from ${scheduledMessages}
    where status = 'sent' and priority_level is not null and scheduled_for >= ${since}
    group by name order by count desc, name`;
}

function byReason(since: string): SQL {
  return sql`
    select failure_reason as name, count(*)::int as count
    from ${scheduledMessages}
    where status in ('skipped', 'failed') and scheduled_for >= ${since}
    group by name order by count desc, name`;
}
