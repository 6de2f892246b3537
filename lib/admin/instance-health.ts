import { sql } from 'drizzle-orm';
import { asService } from '@/db/client';
import { loginProblem } from '@/db/login-problem';
import { jobRuns, scheduledMessages } from '@/db/schema';
import { log } from '@/lib/platform/log';
import { within } from '@/lib/platform/within';
import { version } from '@/package.json';

/** For machines that watch this one. Nothing about anybody. */
export type InstanceHealth = {
  status: 'ok' | 'down';
  version: string;
  database: boolean;
  /** Seconds since each job last began; a job that never ran is not there. */
  jobLagSeconds: Record<string, number>;
  /** For how long the oldest due check-in has been waiting; 0 when none is. */
  checkInLagSeconds: number;
};

const DATABASE_MS = 3000;

export async function instanceHealth(now: Date): Promise<InstanceHealth> {
  try {
    const lags = await within(DATABASE_MS, () => readLags(now));
    await warnOfLogin();
    return { status: 'ok', version, database: true, ...lags };
  } catch (error) {
    log.warn({ err: error }, 'health: the database does not answer');
    return { status: 'down', version, database: false, jobLagSeconds: {}, checkInLagSeconds: 0 };
  }
}

let isLoginKnown = false;

/** Once per process, for the operator's log: the answer is for everybody to read. */
async function warnOfLogin() {
  if (isLoginKnown) return;
  isLoginKnown = true;
  const problem = await loginProblem(asService);
  if (problem) log.warn(problem);
}

function readLags(now: Date) {
  return asService(async (tx) => {
    const runs = await tx.select({ job: jobRuns.job, at: jobRuns.startedAt }).from(jobRuns);
    const [due] = await tx
      .select({ since: sql<string | null>`min(${scheduledMessages.scheduledFor})` })
      .from(scheduledMessages)
      .where(
        sql`${scheduledMessages.status} = 'pending'
            and ${scheduledMessages.scheduledFor} <= ${now.toISOString()}`,
      );
    const secondsSince = (at: Date) =>
      Math.max(0, Math.round((now.getTime() - at.getTime()) / 1000));
    return {
      jobLagSeconds: Object.fromEntries(runs.map(({ job, at }) => [job, secondsSince(at)])),
      checkInLagSeconds: due?.since ? secondsSince(new Date(due.since)) : 0,
    };
  });
}
