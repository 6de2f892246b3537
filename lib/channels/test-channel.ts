import type { z } from 'zod';
import { loadPerson } from '@/lib/companion/person';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { strings } from '@/lib/strings/en';
import { KEPT_MS } from './channel';
import { channelNamed } from './channel-named';
import type { channelInput, TestResult } from './schema';

/** Sends a person a message that is part of nothing, and says what became of it. */
export async function testChannel(
  ctx: Context,
  { channel }: z.output<typeof channelInput>,
): Promise<TestResult> {
  const link = await channelNamed(channel).linkOf(ctx);
  if (!link) throw new AppError('conflict');
  const { companionName: from } = await loadPerson(ctx);
  const text = strings.channels.test(from);
  const { outcome } = await link.send(ctx, {
    from,
    text,
    notice: null,
    messageId: null,
    checkIn: null,
    until: new Date(ctx.now.getTime() + KEPT_MS),
  });
  return { outcome };
}
