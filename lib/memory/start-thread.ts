import { Temporal } from 'temporal-polyfill';
import { type Context, inTransaction } from '@/lib/platform/context';
import { localDate } from '@/lib/platform/local-date';
import { categorySpecs } from './categories';
import { morningOf } from './dates/morning-after';
import { expiryOf } from './expiry';
import { keepMemory } from './keep-memory';
import { lockMemories } from './lock-memories';
import type { MemoryDraft } from './operation';
import type { Memory } from './schema';
import { type SituationName, situations } from './situations';
import { slug } from './slug';
import { toMemory } from './to-memory';
import { zoneOf } from './zone-of';

const MAX_SUMMARY = 500;
const CAUSE = { actor: 'user', operation: 'ADD', messageId: null } as const;

type Start = {
  situation: SituationName;
  /** What the person said about it; may be empty for a ready situation. */
  words: string;
};

/** Opens a thread for what is going on, with the first question on its situation's rhythm. */
export function startThread(ctx: Context, start: Start): Promise<Memory> {
  return inTransaction(ctx, async (joined, tx) => {
    await lockMemories(tx, ctx.userId);
    const { thread, question } = draftsOf(start, ctx.now, await zoneOf(tx, ctx.userId));
    const row = await keepMemory(joined, tx, { draft: thread, ...CAUSE });
    const ask = { ...question, key: `ask_${row.key}` };
    await keepMemory(joined, tx, { draft: ask, parentId: row.id, ...CAUSE });
    return toMemory(row);
  });
}

function draftsOf({ situation, words }: Start, now: Date, timeZone: string) {
  const { opening, question, rhythmDays } = situations[situation];
  const said = words.trim().slice(0, MAX_SUMMARY);
  const askOn = Temporal.PlainDate.from(localDate(now, timeZone))
    .add({ days: rhythmDays[0] })
    .toString();
  const dueAt = morningOf(askOn, timeZone);
  const thread = {
    ...draft('thread', said || opening, said || null),
    key: situation === 'open' ? slug(said || opening) : situation,
    thread: {
      summary: said || opening,
      status: 'active',
      follow_up_date: askOn,
      key_details: [],
      situation,
    },
    expiresAt: expiryOf('thread', { now, dueAt }),
  } satisfies MemoryDraft;
  const ask = { ...draft('follow_up', question, null), dueAt };
  return { thread, question: { ...ask, expiresAt: expiryOf('follow_up', { now, dueAt }) } };
}

function draft(category: 'thread' | 'follow_up', value: string, quote: string | null): MemoryDraft {
  return {
    category,
    key: category,
    value,
    thread: null,
    subject: 'user',
    importance: categorySpecs[category].importance,
    valence: 0,
    confidence: 1,
    sensitivity: 'none',
    dueAt: null,
    expiresAt: null,
    quote,
    sourceMessageId: null,
    source: 'onboarding',
  };
}
