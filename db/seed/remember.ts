import { categorySpecs } from '@/lib/memory/categories';
import { morningOf } from '@/lib/memory/dates/morning-after';
import { expiryOf } from '@/lib/memory/expiry';
import type { MemoryRow } from '@/lib/memory/memory-row';
import { category, threadValue } from '@/lib/memory/schema';
import type { Remembered } from './life';
import { momentOf } from './say-messages';
import { memoryId, messageId, type Told, whereSaid } from './told';

/** One step in the life of a memory: what happened to it, when, and what it was afterwards. */
export type Step = {
  operation: 'ADD' | 'CHANGE' | 'REINFORCE' | 'RESOLVE';
  actor: 'user' | 'extraction' | 'nightly';
  at: Date;
  messageId: string | null;
  after: MemoryRow;
};

/** A memory from the day it was first heard to what is believed now: the last step's `after`. */
export function remember(memory: Remembered, told: Told): Step[] {
  const actor = memory.by ?? 'extraction';
  const first = heard(memory.before?.quote ?? memory.quote, memory, told);
  const row = rowOf(memory, told, first);
  const steps: Step[] = [{ operation: 'ADD', actor, ...first, after: row }];

  if (memory.before) {
    const news = heard(memory.quote, memory, told);
    const after = {
      ...row,
      value: told.calendar.words(memory.value),
      quote: quoteOf(memory.quote, told),
      sourceMessageId: news.messageId,
    };
    steps.push({ operation: 'CHANGE', actor, ...news, after: renewed(after, news.at) });
  }
  for (const [index, quote] of (memory.again ?? []).entries()) {
    const again = heard(quote, memory, told);
    const after = { ...latest(steps, row), reinforcements: index + 1 };
    steps.push({ operation: 'REINFORCE', actor, ...again, after: renewed(after, again.at) });
  }
  if (memory.thread?.ended) {
    const end = heard(memory.thread.ended.quote, memory, told);
    const after = { ...latest(steps, row), value: threadOf(memory, told, true) };
    steps.push({ operation: 'RESOLVE', actor, ...end, after: renewed(after, end.at) });
  }
  return steps;
}

const latest = (steps: Step[], row: MemoryRow) => steps.at(-1)?.after ?? row;

function heard(quote: string | undefined, { ago = 0 }: Remembered, told: Told) {
  if (!quote) return { at: told.calendar.at(-ago, '04:00'), messageId: null };
  const { day, turn } = whereSaid(told.life, quote);
  return { at: momentOf(day, turn, told), messageId: messageId(told.life, day.ago, turn) };
}

function rowOf(memory: Remembered, told: Told, first: ReturnType<typeof heard>): MemoryRow {
  const { key, subject = 'user', by, parent } = memory;
  const { life, userId, calendar } = told;
  const spec = categorySpecs[memory.category];
  const row: MemoryRow = {
    id: memoryId(life, key),
    userId,
    category: memory.category,
    key,
    value: memory.thread
      ? threadOf(memory, told, false)
      : calendar.words(memory.before?.value ?? memory.value),
    importanceScore: memory.importance ?? spec.importance,
    emotionalValence: memory.valence ?? 0,
    source: by ?? 'extracted',
    createdAt: first.at,
    updatedAt: first.at,
    lastReferencedAt: null,
    expiresAt: null,
    subject,
    confidence: by ? 1 : 0.9,
    sensitivity: memory.sensitivity ?? spec.sensitivity,
    mentionPolicy: memory.mentionPolicy ?? 'free',
    pinned: memory.pinned ?? false,
    locked: memory.locked ?? false,
    dueAt: dueAt(memory, told),
    parentId: parent ? memoryId(life, parent) : null,
    reinforcements: 0,
    sourceMessageId: first.messageId,
    quote: quoteOf(memory.before?.quote ?? memory.quote, told),
  };
  return renewed(row, first.at);
}

function quoteOf(quote: string | undefined, { calendar }: Told): string | null {
  return quote ? calendar.words(quote) : null;
}

function threadOf({ value, thread }: Remembered, { calendar }: Told, ended: boolean): string {
  const { situation, status, key_details = [], askIn, ended: end } = thread ?? {};
  return JSON.stringify(
    threadValue.parse({
      summary: calendar.words(value),
      status: end && !ended ? 'active' : status,
      follow_up_date: askIn === undefined ? null : calendar.date(askIn),
      key_details: key_details.map(calendar.words),
      situation,
      outcome: ended ? end?.outcome : undefined,
    }),
  );
}

function dueAt(memory: Remembered, { life, calendar }: Told): Date | null {
  const { in: offset, at } = memory;
  if (offset === undefined) return null;
  if (memory.category === 'follow_up')
    return morningOf(calendar.date(offset), life.rhythm.timezone);
  return calendar.at(offset, at ?? '00:00');
}

/** News moves the day on which a memory would run out. */
function renewed<Row extends MemoryRow>(row: Row, at: Date): Row {
  const lifetime = expiryOf(category.parse(row.category), { now: at, dueAt: row.dueAt });
  return { ...row, updatedAt: at, expiresAt: lifetime };
}
