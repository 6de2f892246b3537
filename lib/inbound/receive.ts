import { asService } from '@/db/client';
import type { Channel } from '@/lib/channels/channel';
import { firstTime } from '@/lib/channels/first-time';
import type { Inbound, InboundEvent } from '@/lib/channels/inbound';
import { slotOf } from '@/lib/channels/slot-of';
import { takeSlot } from '@/lib/channels/take-slot';
import { takeTurn } from '@/lib/channels/take-turn';
import { contextFor } from '@/lib/platform/context';
import { strings } from '@/lib/strings/en';
import { answerPress } from './answer-press';
import { converse } from './converse';
import { runCommand } from './run-command';

const words = strings.channels.inbound;

type TwoWay = Pick<Channel, 'id' | 'pace' | 'unlink'> & { inbound: Inbound };

const ANSWERED_STRANGERS_SECONDS = 3600;

/** What is to be said about it, or done at length, once the provider knows that we have it. */
export type Afterwards = () => Promise<unknown>;

/**
 * One event of a channel that people write over. Its effect is there when this returns, once however
 * often the provider tells us: each effect is one by its own key. What is said about it comes after.
 */
export async function receive(
  { id: channel, pace, inbound, unlink }: TwoWay,
  event: InboundEvent,
  now: Date,
): Promise<Afterwards> {
  const { does, sender } = event;
  const say = (text: string): Afterwards => {
    return async () => {
      if (!(await firstTime({ channel, id: event.id }))) return;
      // What is said to a press shows at its button, and is no message.
      const mayGo =
        does.kind === 'answer' || (await takeTurn({ id: channel, pace }, { to: sender.id }));
      if (mayGo) await inbound.reply(event, text);
    };
  };
  const sayToStranger = (): Afterwards => {
    return async () => {
      if (await isFirstInAnHour(channel, sender.id)) await say(words.stranger)();
    };
  };
  if (does.kind === 'link') {
    const linked = await inbound.link(event, does.token, now);
    return say(linked.is === 'linked' ? words.linked(linked.account) : words.notLinked[linked.is]);
  }
  const userId = await inbound.personBehind(sender.id);
  if (!userId) return does.kind === 'left' ? async () => {} : sayToStranger();

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

/** Whoever is not linked cannot make us write as often as they do. */
async function isFirstInAnHour(channel: string, sender: string): Promise<boolean> {
  const everySeconds = ANSWERED_STRANGERS_SECONDS;
  const name = slotOf(`${channel} stranger`, sender);
  const slot = await asService((tx) => takeSlot(tx, name, { everySeconds }));
  return 'at' in slot;
}
