import { randomUUID } from 'node:crypto';
import { aPerson } from '@/db/testing/a-person';
import { giveConsent } from '@/lib/platform/ai/consent';
import type { Context } from '@/lib/platform/context';
import { listMessages } from '../messages';
import { takeTurn } from '../turn';

/** Somebody who agreed to the model in use. */
export async function aTalker(now = new Date('2026-11-22T15:00:00Z')): Promise<Context> {
  const ctx = await aPerson({ now, displayName: 'Ana' });
  await giveConsent(ctx, { granted: true });
  return ctx;
}

export function say(ctx: Context, text: string, clientId: string = randomUUID()) {
  return takeTurn(ctx, { clientId, text });
}

/** Everything said so far, oldest first. */
export async function conversation(ctx: Context) {
  return (await listMessages(ctx, { limit: 100 })).messages;
}
