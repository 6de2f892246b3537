import type { dailyUsage, extractionLogs } from '@/db/schema';
import { later } from './calendar';
import type { Step } from './remember';
import { momentOf } from './say-messages';
import { conversationId, messageId, type Told } from './told';

type LogRow = typeof extractionLogs.$inferInsert;

/** What each day cost of the person's allowance. */
export function usageRows({ life, userId, calendar }: Told): (typeof dailyUsage.$inferInsert)[] {
  return life.days.map((day) => ({
    userId,
    usageDate: calendar.date(-day.ago),
    messagesSent: Math.ceil(day.lines.length / 2),
    messagesReceived: Math.floor(day.lines.length / 2),
    createdAt: momentOf(day, 0, { life, userId, calendar }),
  }));
}

/** What extraction did with each day; once, a model did not answer and the next attempt did. */
export function logRows(told: Told, steps: Step[]): LogRow[] {
  const { life, userId } = told;
  return life.days
    .filter(({ lines }) => lines.length > 0)
    .flatMap((day, index) => {
      const ids = day.lines.map((_, turn) => messageId(life, day.ago, turn));
      const kept = steps.filter((step) => step.messageId && ids.includes(step.messageId));
      const isThread = ({ after }: Step) => after.category === 'thread';
      const log: LogRow = {
        userId,
        conversationId: conversationId(life, day.ago),
        extractionType: kept.some(isThread) ? 'thread' : 'context',
        status: 'success',
        itemsExtracted: kept.length,
        durationMs: 40 + ((index * 37) % 90),
        extractor: 'built-in',
        createdAt: later(momentOf(day, day.lines.length, told), 40),
      };
      if (index !== 2) return [log];
      const failed = { status: 'failed', itemsExtracted: 0, durationMs: 30_000 };
      return [{ ...log, ...failed, errorMessage: 'timeout' }, log];
    });
}
