import type { Channel } from '@/lib/channels/channel';
import { firstTime } from '@/lib/channels/first-time';
import type { Inbound, InboundEvent } from '@/lib/channels/inbound';
import { contextFor } from '@/lib/platform/context';
import { strings } from '@/lib/strings/en';
import { answerPress } from './answer-press';
import { converse } from './converse';
import { runCommand } from './run-command';

const words = strings.channels.inbound;

type TwoWay = Pick<Channel, 'id' | 'unlink'> & { inbound: Inbound };

/** What is to be said about it, or done at length, once the provider knows that we have it. */
export type Afterwards = () => Promise<unknown>;

/**
 * One event of a channel that people write over. Its effect is there when this returns, once however
 * often the provider tells us: each effect is one by its own key. What is said about it comes after.
 */
export async function receive(
  { id: channel, inbound, unlink }: TwoWay,
  event: InboundEvent,
  now: Date,
): Promise<Afterwards> {
  const say = (text: string): Afterwards => {
    return async () => {
      if (await firstTime({ channel, id: event.id })) await inbound.reply(event, text);
    };
  };
  const { does, sender } = event;
  if (does.kind === 'link') {
    const linked = await inbound.link(event, does.token, now);
    return say(linked.is === 'linked' ? words.linked(linked.account) : words.notLinked[linked.is]);
  }
  const userId = await inbound.personBehind(sender.id);
  if (!userId) return does.kind === 'left' ? async () => {} : say(words.stranger);

  const ctx = contextFor(userId, now);
  switch (does.kind) {
    case 'text':
      return converse(ctx, { channel, inbound, event, text: does.text, say });
    case 'command':
      return say(await runCommand(ctx, { channel, eventId: event.id, name: does.name }));
    case 'answer':
      return say(await answerPress(ctx, does));
    case 'left':
      await unlink(ctx);
      return async () => {};
    case 'other':
      return say(words.onlyText);
  }
}
