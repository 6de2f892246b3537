import type { z } from 'zod';
import { asService } from '@/db/client';
import { loadPerson } from '@/lib/companion/person';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { strings } from '@/lib/strings/en';
import { KEPT_MS } from './channel';
import { channelNamed } from './channel-named';
import type { channelInput, TestResult } from './schema';
import { slotOf } from './slot-of';
import { takeSlot } from './take-slot';
import { takeTurn } from './take-turn';

const SECONDS_BETWEEN_TESTS = 10;

/**
 * Sends a person a message that is part of nothing, at the channel's pace, and says what became of
 * it. One every ten seconds, whatever the channel.
 */
export async function testChannel(
  ctx: Context,
  { channel }: z.output<typeof channelInput>,
): Promise<TestResult> {
  const found = channelNamed(channel);
  const link = await found.linkOf(ctx);
  if (!link) throw new AppError('conflict');
  await requireFirstInAWhile(ctx);
  if (!(await takeTurn(found, { to: ctx.userId }))) throw new AppError('unavailable');
  const { companionName: from } = await loadPerson(ctx);
  const text = strings.channels.test(from);
  const { outcome } = await link.send(ctx, {
    from,
    text,
    notice: null,
    messageId: null,
    checkIn: null,
    part: 1,
    until: new Date(ctx.now.getTime() + KEPT_MS),
  });
  return { outcome };
}

async function requireFirstInAWhile({ userId }: Context): Promise<void> {
  const everySeconds = SECONDS_BETWEEN_TESTS;
  const slot = await asService((tx) => takeSlot(tx, slotOf('test', userId), { everySeconds }));
  if ('at' in slot) return;
  throw new AppError('too_many_requests', { retryAfterSeconds: Math.ceil(slot.inMs / 1000) });
}
