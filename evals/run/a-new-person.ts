import { aPerson } from '@/db/testing/a-person';
import { giveConsent } from '@/lib/platform/ai/consent';
import type { Context } from '@/lib/platform/context';

type Facts = { timezone: string; now: Date; displayName?: string; companionName?: string };

/** Somebody without a past, who allows the configured model to read what they write. */
export async function aNewPerson(facts: Facts): Promise<Context> {
  const ctx = await aPerson(facts);
  await giveConsent(ctx, { granted: true });
  return ctx;
}
