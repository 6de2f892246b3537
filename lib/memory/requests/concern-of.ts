import { and, desc, eq, inArray, or } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { companionMessages, memoryHistory, userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import type { Candidate } from '../candidate';
import { memoryColumns } from '../memory-row';
import { nearestMemories } from '../nearest-memories';
import { toMemory } from '../to-memory';
import { zoneOf } from '../zone-of';
import { aboutTopic, type OnTopic } from './about-topic';
import { hear } from './hear';
import type { MemoryRequest } from './recognise-request';

/** A request, where it was said, and what was said just before it. */
export type Asked = {
  request: MemoryRequest;
  messageId: string;
  at: Date;
  before: {
    /** The person's own message before it. */
    message: { id: string; text: string } | null;
    /** The memories that a check-in asked about, where one was the last thing said. */
    memoryIds: string[];
  };
};

export type Concern = {
  forgets: OnTopic[];
  keeps: Candidate[];
  /** Extraction has not read the message before: it may still be left out. */
  isUnread: boolean;
};

const nothing: Concern = { forgets: [], keeps: [], isUnread: false };

/** What a request is about, as things are now. */
export async function concernOf(ctx: Context, tx: Tx, asked: Asked): Promise<Concern> {
  const { request, before } = asked;
  switch (request.kind) {
    case 'leave_out':
      return nothing;
    case 'forget': {
      if (request.about === null) {
        const forgets = await saidJustNow(ctx, tx, before);
        return { ...nothing, forgets, isUnread: await isUnread(ctx, tx, before.message?.id) };
      }
      const near = await nearestMemories(tx, ctx.userId, { text: request.about });
      return { ...nothing, forgets: aboutTopic(near, request.about) };
    }
    case 'remember': {
      const what = request.what ?? before.message?.text;
      const messageId = request.what === null ? before.message?.id : asked.messageId;
      if (!what || !messageId) return nothing;
      const timeZone = await zoneOf(tx, ctx.userId);
      return { ...nothing, keeps: hear({ what, messageId, at: asked.at, timeZone }) };
    }
  }
}

async function saidJustNow(
  { userId }: Context,
  tx: Tx,
  { message, memoryIds }: Asked['before'],
): Promise<OnTopic[]> {
  const learned = tx
    .select({ id: memoryHistory.memoryId })
    .from(memoryHistory)
    .where(
      and(eq(memoryHistory.userId, userId), eq(memoryHistory.messageId, message?.id ?? userId)),
    );
  const rows = await tx
    .select(memoryColumns)
    .from(userContext)
    .where(
      and(
        eq(userContext.userId, userId),
        or(inArray(userContext.id, learned), inArray(userContext.id, memoryIds)),
      ),
    )
    .orderBy(desc(userContext.createdAt));
  const ids = new Set(rows.map(({ id }) => id));
  return rows
    .filter(({ parentId }) => parentId === null || !ids.has(parentId))
    .map((row) => ({ memory: toMemory(row), likely: true }));
}

async function isUnread({ userId }: Context, tx: Tx, messageId: string | undefined) {
  if (!messageId) return false;
  const [message] = await tx
    .select({ extractedAt: companionMessages.extractedAt })
    .from(companionMessages)
    .where(and(eq(companionMessages.id, messageId), eq(companionMessages.userId, userId)));
  return message !== undefined && message.extractedAt === null;
}
