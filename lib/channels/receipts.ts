import type { Job } from '@/lib/platform/context';
import { app } from './app/app';
import { collectExpoReceipts } from './app/collect-expo-receipts';
import { forgetOldEvents } from './first-time';
import { forgetPastSlots } from './take-slot';

/** Asks providers what became of what they took, and clears away what nobody needs any more. */
export async function collectReceipts(job: Job): Promise<Record<string, number>> {
  const forgottenEvents = await forgetOldEvents(job);
  const forgottenSlots = await forgetPastSlots(job);
  return { forgottenEvents, forgottenSlots, ...(app.isSet() && (await collectExpoReceipts(job))) };
}
