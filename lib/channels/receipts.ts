import type { Job } from '@/lib/platform/context';
import { forgetOldEvents } from './first-time';

/** Asks providers what became of what they took, and clears away what nobody needs any more. */
export async function collectReceipts(job: Job): Promise<Record<string, number>> {
  return { forgottenEvents: await forgetOldEvents(job) };
}
