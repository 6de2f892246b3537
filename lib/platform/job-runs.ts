import { asService } from '@/db/client';
import { jobRuns } from '@/db/schema';

/** Runs a job and keeps when it ran, what it counted and how it failed, for /admin and health. */
export async function recordRun(
  job: string,
  work: () => Promise<Record<string, number>>,
): Promise<Record<string, number>> {
  const startedAt = new Date();
  try {
    const counts = await work();
    await save({ job, startedAt, finishedAt: new Date(), counts, error: null });
    return counts;
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    await save({
      job,
      startedAt,
      finishedAt: new Date(),
      counts: null,
      error: name,
    });
    throw error;
  }
}

/** The last run of every job. */
export function lastRuns() {
  return asService((tx) => tx.select().from(jobRuns).orderBy(jobRuns.job));
}

function save(run: typeof jobRuns.$inferInsert) {
  return asService((tx) =>
    tx.insert(jobRuns).values(run).onConflictDoUpdate({ target: jobRuns.job, set: run }),
  );
}
