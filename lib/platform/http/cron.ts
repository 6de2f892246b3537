import { asService } from '@/db/client';
import { env } from '@/env';
import type { Job } from '../context';
import { isSameSecret } from '../derived-secret';
import { AppError } from '../errors';
import { recordRun } from '../job-runs';
import { answer } from './answer';

/** What a job did, as counts: `{ sent: 3, skipped: 1 }`. */
export type Counts = Record<string, number>;

/** The door of the clock: secret in constant time → job → counts as JSON. Safe to call twice. */
export function cron(name: string, job: (job: Job) => Promise<Counts>) {
  return (request: Request): Promise<Response> =>
    answer(request, async () => {
      requireSecret(request);
      return recordRun(name, () => job({ db: asService, now: new Date() }));
    });
}

function requireSecret(request: Request): void {
  const given = request.headers.get('authorization') ?? '';
  if (!isSameSecret(given, `Bearer ${env().CRON_SECRET}`)) throw new AppError('unauthenticated');
}
