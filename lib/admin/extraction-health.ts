import { type SQL, sql } from 'drizzle-orm';
import { extractionLogs } from '@/db/schema';
import type { Findings } from './schema';
import { DAYS, daysBefore, type Section, share } from './section';

const FAILURE_RATE_AIM = 0.05;

/** Whether what people tell is read: how much, how fast, how often in vain. */
export const extractionHealth = {
  id: 'extraction',
  title: 'Reading what was told',
  read: ({ db, now }) =>
    db(async (tx): Promise<Findings> => {
      const since = daysBefore(now, DAYS).toISOString();
      const [sums] = await tx.execute<Sums>(summed(since));
      const failures = await tx.execute<Failure>(recentFailures(since));
      const dropped = await tx.execute<Dropped>(droppedByReason(since));
      const { attempts = 0, failed = 0, zero = 0, items = 0, p50 = null, p95 = null } = sums ?? {};
      const failureRate = share(failed, attempts);
      return {
        metrics: [
          { label: 'Conversations read', value: attempts, unit: 'count' },
          { label: 'Kept or changed', value: items, unit: 'count' },
          {
            label: 'Failed',
            value: failureRate,
            unit: 'share',
            isBad: (failureRate ?? 0) > FAILURE_RATE_AIM,
          },
          { label: 'Found nothing', value: share(zero, attempts - failed), unit: 'share' },
          { label: 'Half are done within', value: p50, unit: 'milliseconds' },
          { label: '95 in 100 are done within', value: p95, unit: 'milliseconds' },
        ],
        tables: [
          {
            title: 'Recent failures',
            columns: ['When', 'Extractor', 'Error'],
            rows: failures.map(({ at, extractor, error }) => [at, extractor, error]),
          },
          {
            title: 'Not kept, by reason',
            columns: ['Reason', 'How often'],
            rows: dropped.map(({ reason, count }) => [reason, count]),
          },
        ],
      };
    }),
} satisfies Section;

type Sums = {
  attempts: number;
  failed: number;
  zero: number;
  items: number;
  p50: number | null;
  p95: number | null;
};
type Failure = { at: string; extractor: string | null; error: string | null };
type Dropped = { reason: string; count: number };

/** An attempt has two rows, for facts and for threads, written in one statement. */
function summed(since: string): SQL {
  return sql`
    with attempt as (
      select bool_or(status = 'failed') as failed,
             sum(coalesce(items_extracted, 0)) as items,
             max(duration_ms) as ms
      from ${extractionLogs}
      where created_at >= ${since}
      group by user_id, conversation_id, created_at
    )
    select count(*)::int as attempts,
           (count(*) filter (where failed))::int as failed,
           (count(*) filter (where not failed and items = 0))::int as zero,
           coalesce(sum(items), 0)::int as items,
           percentile_cont(0.5) within group (order by ms) as p50,
           percentile_cont(0.95) within group (order by ms) as p95
    from attempt`;
}

function recentFailures(since: string): SQL {
  return sql`
    select ${isoInstant(sql`created_at`)} as at, extractor, error_message as error
    from ${extractionLogs}
    where status = 'failed' and extraction_type = 'context' and created_at >= ${since}
    order by created_at desc limit 10`;
}

function droppedByReason(since: string): SQL {
  return sql`
    select reason, sum(n::int)::int as count
    from ${extractionLogs}, jsonb_each_text(coalesce(dropped, '{}')) as d(reason, n)
    where created_at >= ${since}
    group by reason order by count desc, reason limit 12`;
}

function isoInstant(column: SQL): SQL {
  return sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
}
