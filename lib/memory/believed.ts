import { contentWords } from './content-words';
import { fold } from './fold';
import type { MemoryDraft, Operation } from './operation';
import { sameMeaning } from './same-meaning';
import type { Memory } from './schema';

/** A memory as reconciling sees it: one that is known, or one that this very batch adds. */
export type Believed = Pick<
  Memory,
  | 'category'
  | 'key'
  | 'value'
  | 'subject'
  | 'thread'
  | 'sensitivity'
  | 'locked'
  | 'parentId'
  | 'sourceMessageId'
> & {
  id: string | null;
  dueAt: Date | null;
  expired: boolean;
  /** The operation that adds it, where this batch does. */
  added: Extract<Operation, { type: 'ADD' }> | null;
  /** The operation that ends it, where this batch does. */
  ended: Extract<Operation, { type: 'RESOLVE' }> | null;
};

export function fromMemory(memory: Memory, now: Date): Believed {
  const expiresAt = memory.expiresAt && new Date(memory.expiresAt);
  return {
    ...memory,
    dueAt: memory.dueAt ? new Date(memory.dueAt) : null,
    expired: expiresAt !== null && expiresAt <= now,
    added: null,
    ended: null,
  };
}

export function fromAdded(operation: Extract<Operation, { type: 'ADD' }>): Believed {
  const { draft } = operation;
  return {
    ...draft,
    id: null,
    locked: false,
    parentId: null,
    expired: false,
    added: operation,
    ended: null,
  };
}

/** The memory that says what the draft says, however it is put and wherever it is filed. */
export function findSame(draft: MemoryDraft, believed: Believed[]): Believed | undefined {
  return believed.find(
    (known) =>
      fold(known.subject) === fold(draft.subject) &&
      isComparable(known, draft) &&
      isSameOccasion(known, draft) &&
      (known.category === draft.category
        ? sameMeaning(known.value, draft.value)
        : contentWords(known.value).join(' ') === contentWords(draft.value).join(' ')),
  );
}

/** The memory that stands where the draft would stand. */
export function findSlot(draft: MemoryDraft, believed: Believed[]): Believed | undefined {
  return believed.find((known) => known.category === draft.category && known.key === draft.key);
}

/** Whether the draft says all that is known and more: "Brother" and then "Brother: Tomás". */
export function saysMore(draft: MemoryDraft, known: Believed): boolean {
  const told = new Set(contentWords(draft.value));
  const before = contentWords(known.value);
  return before.length < told.size && before.every((word) => told.has(word));
}

/** A key beside the ones that are taken: with the name, the date, or else a number. */
export function freeKey(draft: MemoryDraft, believed: Believed[]): string {
  const taken = new Set(
    believed.filter((known) => known.category === draft.category).map((known) => known.key),
  );
  const name = contentWords(draft.value).at(-1);
  const date = draft.dueAt?.toISOString().slice(0, 10).replaceAll('-', '_');
  const hint = date ?? name;
  const told = hint ? `${draft.key}_${hint}` : draft.key;
  if (!taken.has(told)) return told;
  for (let n = 2; ; n++) if (!taken.has(`${draft.key}_${n}`)) return `${draft.key}_${n}`;
}

function isComparable(known: Believed, draft: MemoryDraft): boolean {
  if (known.category === draft.category) return true;
  return !ALONE.has(known.category) && !ALONE.has(draft.category);
}

const ALONE = new Set(['emotion', 'follow_up', 'pattern']);

/** Two occasions of the same name are two when they are on different days. */
function isSameOccasion(known: Believed, draft: MemoryDraft): boolean {
  const isOver = known.thread?.status === 'resolved';
  if (!draft.dueAt) return true;
  if (!known.dueAt) return !isOver;
  return Math.abs(known.dueAt.getTime() - draft.dueAt.getTime()) < HALF_A_DAY_MS;
}

const HALF_A_DAY_MS = 12 * 3_600_000;
