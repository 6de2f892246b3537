import type { Tx } from '@/db/client';
import {
  companionMessages,
  consents,
  conversations,
  dailyUsage,
  extractionLogs,
  memoryHistory,
  memorySuggestions,
  onboarding,
  scheduledMessages,
  userContext,
  users,
} from '@/db/schema';
import { planNext } from '@/lib/check-ins/plan-next';
import { candidateSchema } from '@/lib/memory/candidate';
import { fingerprintsOf } from '@/lib/memory/fingerprint';
import type { MemoryRow } from '@/lib/memory/memory-row';
import { stateOf } from '@/lib/memory/memory-state';
import { later } from './calendar';
import { checkInRows } from './check-in-rows';
import { logRows, usageRows } from './observed-rows';
import { personRows } from './person-rows';
import { remember, type Step } from './remember';
import { momentOf, sayMessages } from './say-messages';
import { conversationId, memoryId, messageId, type Told, whereSaid } from './told';

/** Writes everything of a life; its sign-in must be there. */
export async function writeLife(tx: Tx, told: Told, now: Date): Promise<void> {
  const { life, userId } = told;
  const person = personRows(told);
  await tx.insert(users).values(person.user);
  await tx.insert(onboarding).values(person.onboarding);
  await tx.insert(consents).values(person.consent);

  await writeTalk(tx, told);
  const memories = life.memories.map((memory) => remember(memory, told));
  await writeMemories(tx, userId, memories);
  await writeSuggestion(tx, told);

  await tx.insert(scheduledMessages).values(checkInRows(told));
  await tx.insert(dailyUsage).values(usageRows(told));
  await tx.insert(extractionLogs).values(logRows(told, memories.flat()));
  await planNext({ db: (work) => work(tx), userId, now });
}

async function writeTalk(tx: Tx, told: Told): Promise<void> {
  for (const day of told.life.days) {
    const messages = sayMessages(day, told);
    const startedAt = messages[0]?.createdAt ?? momentOf(day, 0, told);
    const lastAt = messages.at(-1)?.createdAt ?? startedAt;
    await tx.insert(conversations).values({
      id: conversationId(told.life, day.ago),
      userId: told.userId,
      localDate: told.calendar.date(-day.ago),
      initiatedBy: day.checkIn || day.welcome ? 'companion' : 'user',
      startedAt,
      createdAt: startedAt,
      endedAt: later(lastAt, 3600),
      messageCount: messages.length,
      moodSummary: day.mood,
      topics: day.topics,
    });
    await tx.insert(companionMessages).values(messages);
  }
}

async function writeMemories(tx: Tx, userId: string, memories: Step[][]): Promise<void> {
  const believed = memories.flatMap((steps) => steps.at(-1)?.after ?? []);
  const isQuestion = ({ parentId }: MemoryRow) => parentId !== null;
  // What is asked about before the questions about it.
  await tx.insert(userContext).values(believed.filter((row) => !isQuestion(row)));
  await tx.insert(userContext).values(believed.filter(isQuestion));

  const changes = memories.flatMap((steps) =>
    steps.map(({ after, at, ...cause }, index) => ({
      ...cause,
      userId,
      memoryId: after.id,
      before: stateBefore(steps, index),
      after: stateOf(after),
      createdAt: at,
    })),
  );
  const inOrder = changes.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  await tx.insert(memoryHistory).values(inOrder);
}

function stateBefore(steps: Step[], index: number) {
  const before = steps[index - 1]?.after;
  return before ? stateOf(before) : null;
}

async function writeSuggestion(tx: Tx, { life, userId, calendar }: Told): Promise<void> {
  if (!life.unsure) return;
  const { category, key, value, quote } = life.unsure;
  const { day, turn } = whereSaid(life, quote);
  const said = messageId(life, day.ago, turn);
  const [fingerprint = ''] = fingerprintsOf(userId, { category, key, value, quote });
  await tx.insert(memorySuggestions).values({
    id: memoryId(life, `unsure ${key}`),
    userId,
    candidate: candidateSchema.parse({
      operation: 'ADD',
      category,
      key,
      value,
      quote: calendar.words(quote),
      messageId: said,
      confidence: 0.5,
    }),
    reason: 'unsure',
    fingerprint,
    messageId: said,
    createdAt: momentOf(day, turn, { life, userId, calendar }),
  });
}
