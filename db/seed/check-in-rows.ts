import type { scheduledMessages } from '@/db/schema';
import { later } from './calendar';
import { reasonFor } from './reason-for';
import { momentOf } from './say-messages';
import {
  checkInId,
  conversationId,
  type DayWithCheckIn,
  hasCheckIn,
  memoryId,
  messageId,
  type Told,
} from './told';

type CheckInRow = typeof scheduledMessages.$inferInsert;

/** The check-ins that went out and those that did not. */
export function checkInRows(told: Told): CheckInRow[] {
  const { life } = told;
  return [
    ...life.days.filter(hasCheckIn).map((day) => sent(day, told)),
    ...life.skipped.map(({ ago, why }) => ({
      ...planned(ago, told),
      status: 'skipped',
      failureReason: why,
    })),
  ];
}

function sent(day: DayWithCheckIn, told: Told): CheckInRow {
  const { life, calendar } = told;
  const { text, priority, about, answer } = day.checkIn;
  const topic = life.memories.find(({ key }) => key === about[0])?.value ?? 'How you are';
  const row = planned(day.ago, told);
  return {
    ...row,
    status: 'sent',
    sentAt: later(row.scheduledFor, 4),
    content: calendar.words(text),
    priorityLevel: priority,
    generationContext: { topic: calendar.words(topic) },
    memoryIds: about.map((key) => memoryId(life, key)),
    reason: reasonFor(day.checkIn, day, told),
    conversationId: conversationId(life, day.ago),
    messageId: messageId(life, day.ago, 'opening'),
    // An answer in words is in the conversation, where it was given.
    ...(answer && answer !== 'replied' && { answer, answeredAt: momentOf(day, 0, told) }),
  };
}

function planned(ago: number, { life, userId, calendar }: Told) {
  const scheduledFor = calendar.at(-ago, life.rhythm.time);
  return {
    id: checkInId(life, ago),
    userId,
    scheduledFor,
    localDate: calendar.date(-ago),
    createdAt: later(scheduledFor, -86_400),
    attempts: 1,
  };
}
