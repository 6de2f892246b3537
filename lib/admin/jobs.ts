import { jobRuns } from '@/db/schema';
import type { Findings } from './schema';
import type { Section } from './section';

/** Whether the clock ticks: the last run of every job, and what it counted. */
export const jobs = {
  id: 'jobs',
  title: 'Jobs',
  read: ({ db, now }) =>
    db(async (tx): Promise<Findings> => {
      const runs = await tx.select().from(jobRuns).orderBy(jobRuns.job);
      return {
        metrics: runs.map(({ job, startedAt, error }) => ({
          label: `${job}: since the last run`,
          value: Math.max(0, Math.round((now.getTime() - startedAt.getTime()) / 1000)),
          unit: 'seconds',
          isBad: error !== null,
        })),
        tables: [
          {
            title: 'Last runs',
            columns: ['Job', 'Started', 'Milliseconds', 'Counts', 'Error'],
            rows: runs.map(({ job, startedAt, finishedAt, counts, error }) => [
              job,
              startedAt.toISOString(),
              finishedAt && finishedAt.getTime() - startedAt.getTime(),
              inWords(counts),
              error,
            ]),
          },
        ],
      };
    }),
} satisfies Section;

function inWords(counts: Record<string, number> | null): string {
  const some = Object.entries(counts ?? {}).filter(([, count]) => count > 0);
  return some.map(([what, count]) => `${count} ${what}`).join(', ') || 'nothing to do';
}
