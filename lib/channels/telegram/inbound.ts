import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { asService } from '@/db/client';
import { users } from '@/db/schema';
import { derivedSecret, isSameSecret } from '@/lib/platform/derived-secret';
import type { Inbound, InboundEvent } from '../inbound';
import { telegramApi } from './api';
import { linkTelegram } from './link';

/** What Telegram sends with each update, so that nobody else can: set it with the webhook. */
export const webhookSecret = () => derivedSecret('telegram webhook');

/** The kinds of updates that Morrow reads. */
export const allowedUpdates = ['message', 'callback_query', 'my_chat_member'] as const;

export const inbound = {
  isFrom: (request) =>
    isSameSecret(request.headers.get('x-telegram-bot-api-secret-token') ?? '', webhookSecret()),
  read,
  async personBehind(sender) {
    const [person] = await asService((tx) =>
      tx
        .select({ id: users.id })
        .from(users)
        .where(eq(users.telegramUserId, Number(sender))),
    );
    return person?.id ?? null;
  },
  link: linkTelegram,
  async reply({ sender, does }, words) {
    const press = does.kind === 'answer' ? does.press : null;
    if (press) await telegramApi().answerCallbackQuery(press, { text: words });
    else await telegramApi().sendMessage(Number(sender.id), words);
  },
  async showTyping({ sender }) {
    await telegramApi().sendChatAction(Number(sender.id), 'typing');
  },
} satisfies Inbound;

const from = z.object({ id: z.number(), username: z.string().nullish() });
// Only one's own chat with the bot: in a group, others would read along.
const chat = z.object({ type: z.literal('private') });
const update = z.object({
  update_id: z.number(),
  message: z.object({ from, chat, text: z.string().max(8000).optional() }).optional(),
  callback_query: z.object({ id: z.string(), from, data: z.string().optional() }).optional(),
  my_chat_member: z
    .object({ from, chat, new_chat_member: z.object({ status: z.string() }) })
    .optional(),
});

function read(body: unknown): InboundEvent | null {
  const { data } = update.safeParse(body);
  if (!data) return null;
  const { message, callback_query: press, my_chat_member: member } = data;
  const who = (message ?? press ?? member)?.from;
  const does = message
    ? said(message.text)
    : press
      ? pressed(press)
      : member?.new_chat_member.status === 'kicked'
        ? { kind: 'left' as const }
        : null;
  if (!who || !does) return null;
  const sender = { id: String(who.id), name: who.username ?? null };
  return { id: String(data.update_id), sender, does };
}

const COMMAND = /^\/([a-z]+)(?:@\w+)?(?:\s+(\S+))?/i;

function said(text: string | undefined): InboundEvent['does'] {
  if (!text?.trim()) return { kind: 'other' };
  const [command, name = '', argument] = COMMAND.exec(text) ?? [];
  if (!command) return { kind: 'text', text: text.trim() };
  if (name.toLowerCase() === 'start' && argument) return { kind: 'link', token: argument };
  return { kind: 'command', name: name.toLowerCase() };
}

function pressed({ id, data = '' }: { id: string; data?: string | undefined }) {
  const [answer = '', checkInId = ''] = data.split(':');
  return { kind: 'answer' as const, checkInId, answer, press: id };
}
