import { and, asc, desc, eq, gte, isNotNull, isNull, lt, lte, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import { companionMessages, conversations } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { isLiveMemory } from '../is-live';
import { nearestMemories } from '../nearest-memories';
import { zoneOf } from '../zone-of';
import type { Claim } from './claim-conversation';
import type { Transcript, Turn } from './extraction';
import { isUnread } from './is-unread';

const FRESH_AT_ONCE = 20;
// After that one by one, so that a message that cannot be read does not take others along.
const TRIES_TOGETHER = 6;
const TURNS_BEFORE = 6;
const KNOWN_AT_MOST = 80;

/**
 * The unread messages of a conversation, oldest first, among what was said around them; also on the
 * day before, for a check-in may be answered after midnight. Null when there are none.
 */
export function readTranscript(
  { db, userId, now }: Context,
  { conversationId, attempts }: Claim,
): Promise<Transcript | null> {
  return db(async (tx) => {
    const unread = await tx
      .select({ seq: companionMessages.seq })
      .from(companionMessages)
      .where(and(eq(companionMessages.conversationId, conversationId), isUnread))
      .orderBy(asc(companionMessages.seq))
      .limit(attempts > TRIES_TOGETHER ? 1 : FRESH_AT_ONCE);
    const [first, last] = [unread.at(0)?.seq, unread.at(-1)?.seq];
    if (first === undefined || last === undefined) return null;
    const fresh = new Set(unread.map(({ seq }) => seq));
    const before = await spoken(tx, userId, lt(companionMessages.seq, first))
      .orderBy(desc(companionMessages.seq))
      .limit(TURNS_BEFORE);
    const during = await spoken(
      tx,
      userId,
      and(gte(companionMessages.seq, first), lte(companionMessages.seq, last)),
    ).orderBy(asc(companionMessages.seq));
    const turns = [...before.reverse(), ...during].map((row) => toTurn(row, fresh));
    return {
      turns,
      known: await knownAbout(tx, userId, turns, now),
      timeZone: await zoneOf(tx, userId),
    };
  });
}

function spoken(tx: Tx, userId: string, where: ReturnType<typeof and>) {
  const { id, seq, role, content, createdAt, metadata, usedMemoryIds } = companionMessages;
  return tx
    .select({ id, seq, role, content, createdAt, metadata, usedMemoryIds })
    .from(companionMessages)
    .innerJoin(conversations, eq(conversations.id, companionMessages.conversationId))
    .leftJoin(answered, eq(answered.id, companionMessages.replyTo))
    .where(
      and(
        eq(companionMessages.userId, userId),
        eq(conversations.incognito, false),
        wasNotLeftOut(companionMessages),
        wasNotLeftOut(answered),
        where,
      ),
    )
    .$dynamic();
}

const answered = alias(companionMessages, 'answered');

/** What the person kept from extraction was marked as read by no extractor; the answer to it goes along. */
function wasNotLeftOut(message: typeof companionMessages | typeof answered) {
  return or(isNull(message.extractedAt), isNotNull(message.extractorVersion));
}

type Spoken = Awaited<ReturnType<typeof spoken>>[number];

const checkInNote = z.object({ checkIn: z.object({ memoryIds: z.array(z.uuid()).catch([]) }) });

function toTurn(
  { id, seq, role, content, createdAt, metadata, usedMemoryIds }: Spoken,
  fresh: Set<number>,
): Turn {
  const note = checkInNote.safeParse(metadata).data;
  return {
    id,
    role,
    text: content,
    at: createdAt ?? new Date(0),
    fresh: fresh.has(seq),
    askedAbout: note ? [...new Set([...note.checkIn.memoryIds, ...usedMemoryIds])] : [],
  };
}

async function knownAbout(tx: Tx, userId: string, turns: Turn[], now: Date) {
  const ids = turns.flatMap(({ askedAbout }) => askedAbout);
  const text = turns.flatMap((turn) => (turn.fresh ? turn.text : [])).join(' ');
  const near = await nearestMemories(tx, userId, {
    text,
    ids,
    // What was just said may be put right.
    messageIds: turns.map(({ id }) => id),
    categories: ['relationship', 'fact'],
  });
  const live = near.filter((memory) => isLiveMemory(memory, now));
  const isAsked = new Set(ids);
  return live
    .toSorted((a, b) => Number(isAsked.has(b.id)) - Number(isAsked.has(a.id)))
    .slice(0, KNOWN_AT_MOST);
}
