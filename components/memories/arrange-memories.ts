import type { Category, Memory, ViewerGroup } from '@/lib/memory/schema';
import { groupNames } from './group-names';

/** How each category is called and in which group it stands; the page reads it from the registry. */
export type Catalogue = Record<Category, { label: string; group: ViewerGroup }>;

export type Shelf = {
  query: string;
  /** Only these groups; none means all. */
  groups: ReadonlySet<ViewerGroup>;
  only: Only | null;
};
export type Only = 'pinned' | 'quiet' | 'closed';

/** A memory with the questions that hang on it. */
export type ShownMemory = { memory: Memory; followUps: Memory[] };
export type MemoryGroup = { group: ViewerGroup; memories: ShownMemory[] };

/**
 * The memories as the page shows them: what fits the search, in its group, pinned first, then the
 * newest, what is closed last; a follow-up under what it asks about, by itself where that is gone.
 */
export function arrangeMemories(all: Memory[], shelf: Shelf, catalogue: Catalogue): MemoryGroup[] {
  const ids = new Set(all.map(({ id }) => id));
  const isTop = ({ parentId }: Memory) => parentId === null || !ids.has(parentId);
  const shown = all
    .filter(isTop)
    .map((memory) => ({ memory, followUps: all.filter(({ parentId }) => parentId === memory.id) }))
    .filter((one) => fits(one, shelf))
    .sort((a, b) => inOrder(a.memory, b.memory));

  return groupNames
    .map((group) => ({
      group,
      memories: shown.filter(({ memory }) => catalogue[memory.category].group === group),
    }))
    .filter(({ group, memories }) => memories.length > 0 && isWanted(group, shelf));
}

function isWanted(group: ViewerGroup, { groups }: Shelf): boolean {
  return groups.size === 0 || groups.has(group);
}

function fits({ memory, followUps }: ShownMemory, { query, only }: Shelf): boolean {
  if (only === 'pinned' && !memory.pinned) return false;
  if (only === 'quiet' && memory.mentionPolicy === 'free') return false;
  if (only === 'closed' && !isClosed(memory)) return false;
  const words = fold(query).split(/\s+/).filter(Boolean);
  const text = fold([memory, ...followUps].map(everyWordOf).join(' '));
  return words.every((word) => text.includes(word));
}

function isClosed({ thread }: Memory): boolean {
  return thread?.status === 'resolved';
}

function everyWordOf({ value, quote, subject, thread }: Memory): string {
  return [value, quote, subject, thread?.outcome, ...(thread?.key_details ?? [])].join(' ');
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function inOrder(a: Memory, b: Memory): number {
  return (
    Number(isClosed(a)) - Number(isClosed(b)) ||
    Number(b.pinned) - Number(a.pinned) ||
    b.updatedAt.localeCompare(a.updatedAt)
  );
}
