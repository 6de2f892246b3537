import { asService } from '@/db/client';
import { extractionLogs } from '@/db/schema';
import type { DropReason, Operation } from '../operation';

type Attempt = {
  userId: string;
  conversationId: string;
  extractor: string;
  durationMs: number;
} & (
  | {
      status: 'success';
      operations: Operation[];
      drops: { reason: DropReason; isThread: boolean }[];
    }
  | { status: 'failed'; error: string }
);

/**
 * Two rows for each attempt, as the schema asks: one for facts and the like, one for threads and
 * their questions. Counts and codes only; written as the service, for nobody may forge them.
 */
export async function logExtraction(attempt: Attempt): Promise<void> {
  const { userId, conversationId, extractor, status, durationMs } = attempt;
  const rows = (['context', 'thread'] as const).map((extractionType) => ({
    userId,
    conversationId,
    extractor,
    status,
    durationMs: Math.round(durationMs),
    extractionType,
    ...(attempt.status === 'failed'
      ? { errorMessage: attempt.error }
      : counted(attempt, extractionType === 'thread')),
  }));
  await asService((tx) => tx.insert(extractionLogs).values(rows));
}

function counted(
  { operations, drops }: Extract<Attempt, { status: 'success' }>,
  wantsThreads: boolean,
) {
  const dropped: Record<string, number> = {};
  for (const { reason, isThread } of drops) {
    if (isThread === wantsThreads) dropped[reason] = (dropped[reason] ?? 0) + 1;
  }
  const items = operations.filter((operation) => isAboutThread(operation) === wantsThreads);
  return { itemsExtracted: items.length, dropped };
}

function isAboutThread(operation: Operation): boolean {
  if (operation.type === 'RESOLVE' || operation.type === 'FOLLOW_UP') return true;
  return 'draft' in operation && operation.draft.category === 'thread';
}
