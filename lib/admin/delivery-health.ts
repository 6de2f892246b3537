import { sql } from 'drizzle-orm';
import { deliveries } from '@/db/schema';
import { channels } from '@/lib/channels';
import type { Findings } from './schema';
import { DAYS, daysBefore, type Section, share } from './section';

const WAITING_TOO_LONG_MINUTES = 5;
/** A provider that often leaves us in doubt is not one to rely on. */
const UNKNOWN_AIM = 0.02;

/** Whether messages reach people outside of the app, and over which channels. */
export const deliveryHealth = {
  id: 'deliveries',
  title: 'Channels',
  read: ({ db, now }) =>
    db(async (tx): Promise<Findings> => {
      const since = daysBefore(now, DAYS).toISOString();
      const counted = await tx.execute<Counted>(sql`
        select channel, outcome, detail, count(*)::int as count
        from ${deliveries} where due_at >= ${since} and outcome <> 'waiting'
        group by channel, outcome, detail order by count desc, channel, outcome, detail`);
      const [waiting] = await tx.execute<{ count: number }>(sql`
        select count(*)::int as count from ${deliveries}
        where outcome = 'waiting' and due_at < ${now.toISOString()}::timestamptz
          - make_interval(mins => ${WAITING_TOO_LONG_MINUTES})`);
      const sum = (outcome: string) =>
        counted.reduce((all, one) => all + (one.outcome === outcome ? one.count : 0), 0);
      const [sent, unknown, overdue] = [sum('sent'), sum('unknown'), waiting?.count ?? 0];
      const doubt = share(unknown, sent + unknown);
      return {
        metrics: [
          { label: 'Taken by the provider', value: sent, unit: 'count' },
          {
            label: 'Not known whether they arrived',
            value: doubt,
            unit: 'share',
            isBad: (doubt ?? 0) > UNKNOWN_AIM,
          },
          { label: 'Refused', value: sum('failed'), unit: 'count' },
          { label: 'Waiting for too long', value: overdue, unit: 'count', isBad: overdue > 0 },
        ],
        tables: [
          {
            title: 'What this instance can reach people over',
            columns: ['Channel', 'Set up'],
            rows: channels.map(({ label, isSet }) => [label, isSet() ? 'yes' : 'no']),
          },
          {
            title: 'What became of each attempt',
            columns: ['Channel', 'Outcome', 'Why', 'How many'],
            rows: counted.map(({ channel, outcome, detail, count }) => [
              channel,
              outcome,
              detail,
              count,
            ]),
          },
        ],
      };
    }),
} satisfies Section;

type Counted = { channel: string; outcome: string; detail: string | null; count: number };
