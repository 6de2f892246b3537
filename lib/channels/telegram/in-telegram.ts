import { InlineKeyboard } from 'grammy';
import { strings } from '@/lib/strings/en';
import type { Outbound } from '../channel';

const words = strings.channels.telegram;

/** A message as Telegram shows it: plain text, no markup that somebody's words could turn into. */
export function inTelegram({ text, notice, checkIn }: Outbound): string {
  const parts = [notice, text, checkIn && words.howToStop];
  return parts.filter((part) => part).join('\n\n');
}

/** The four answers to a check-in; their data comes back when one is pressed. */
export function answerButtons(checkInId: string): InlineKeyboard {
  const { went_well, not_yet, drop_it, later } = strings.chat.checkIn.answers;
  const data = (answer: string) => `${answer}:${checkInId}`;
  return new InlineKeyboard()
    .text(went_well, data('went_well'))
    .text(not_yet, data('not_yet'))
    .row()
    .text(drop_it, data('drop_it'))
    .text(later, data('later'));
}
