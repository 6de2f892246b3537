import type { companionMessages } from '@/db/schema';
import { matterOf } from '@/lib/check-ins/matter-of';
import { later } from './calendar';
import type { Day } from './life';
import { reasonFor } from './reason-for';
import { checkInId, conversationId, memoryId, messageId, type Told } from './told';

export type MessageRow = typeof companionMessages.$inferInsert & { id: string; createdAt: Date };

const SECONDS_BETWEEN_TURNS = 190;
const SECONDS_TO_REPLY = 9;

/** What was said on a day, oldest first. */
export function sayMessages(day: Day, told: Told): MessageRow[] {
  const messages = [...opening(day, told), ...talk(day, told)];
  const [first] = messages.filter(({ role }) => role === 'assistant');
  // The first words of the companion on any day say what it is.
  if (first) first.metadata = { ...first.metadata, disclosure: true };
  return messages;
}

/** When the person or the companion speaks; every second turn is the companion's. */
export function momentOf(day: Day, turn: number, { calendar }: Told): Date {
  const seconds = Math.floor(turn / 2) * SECONDS_BETWEEN_TURNS + (turn % 2) * SECONDS_TO_REPLY;
  return later(calendar.at(-day.ago, day.at), seconds);
}

function opening(day: Day, told: Told): MessageRow[] {
  const { life, calendar } = told;
  const { welcome, checkIn } = day;
  if (welcome) {
    const createdAt = later(calendar.at(-day.ago, day.at), -60);
    return [{ ...message(day, 'opening', welcome, told), createdAt, clientId: 'welcome' }];
  }
  if (!checkIn) return [];
  const id = checkInId(life, day.ago);
  const memoryIds = checkIn.about.map((key) => memoryId(life, key));
  const note = {
    id,
    reason: reasonFor(checkIn, day, told),
    answer: checkIn.answer ?? null,
    hasMatter: matterOf({ priority: checkIn.priority, memoryIds }) !== undefined,
  };
  return [
    {
      ...message(day, 'opening', checkIn.text, told),
      createdAt: later(calendar.at(-day.ago, life.rhythm.time), 4),
      clientId: `check-in:${id}`,
      metadata: { checkIn: note },
      usedMemoryIds: memoryIds,
    },
  ];
}

function talk(day: Day, told: Told): MessageRow[] {
  return day.lines.map((text, turn) => {
    const createdAt = momentOf(day, turn, told);
    const said = { ...message(day, turn, text, told), createdAt };
    if (turn % 2 === 1) return { ...said, replyTo: messageId(told.life, day.ago, turn - 1) };
    return {
      ...said,
      role: 'user',
      clientId: said.id,
      extractedAt: later(createdAt, 40),
      extractorVersion: 1,
    };
  });
}

function message(
  day: Day,
  turn: number | 'opening',
  text: string,
  told: Told,
): Omit<MessageRow, 'createdAt'> {
  return {
    id: messageId(told.life, day.ago, turn),
    userId: told.userId,
    conversationId: conversationId(told.life, day.ago),
    role: 'assistant',
    content: told.calendar.words(text),
  };
}
