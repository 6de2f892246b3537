import { contentWords } from '../content-words';
import { fold } from '../fold';
import { sameMeaning } from '../same-meaning';
import type { Memory } from '../schema';

const NEW_DAYS = 14;
const DAY_MS = 86_400_000;
// A word that is nearly everywhere pairs everything with everything.
const TOO_COMMON = 200;
const APART = new Set(['thread', 'follow_up', 'pattern', 'emotion']);

/** Pairs of memories that say the same, one of them new; each memory is dropped once at most. */
export function duplicatesIn(memories: Memory[], now: Date): { keep: string; drop: string }[] {
  const comparable = memories.filter(({ category }) => !APART.has(category));
  const byWord = new Map<string, Memory[]>();
  for (const memory of comparable) {
    for (const word of new Set(contentWords(memory.value))) {
      byWord.set(word, [...(byWord.get(word) ?? []), memory]);
    }
  }
  const dropped = new Set<string>();
  const pairs: { keep: string; drop: string }[] = [];
  for (const memory of comparable.filter((one) => isNew(one, now))) {
    if (dropped.has(memory.id)) continue;
    const near = contentWords(memory.value)
      .map((word) => byWord.get(word) ?? [])
      .filter(({ length }) => length <= TOO_COMMON)
      .flat();
    const twin = near.find((other) => !dropped.has(other.id) && isSame(memory, other));
    if (!twin) continue;
    const [keep, drop] = isFirmer(twin, memory) ? [twin, memory] : [memory, twin];
    dropped.add(drop.id);
    pairs.push({ keep: keep.id, drop: drop.id });
  }
  return pairs;
}

function isSame(a: Memory, b: Memory): boolean {
  return (
    a.id !== b.id &&
    a.category === b.category &&
    a.dueAt === b.dueAt &&
    a.mentionPolicy === b.mentionPolicy &&
    !(a.locked && b.locked) &&
    fold(a.subject) === fold(b.subject) &&
    sameMeaning(a.value, b.value)
  );
}

/** What the person wrote or pinned, what was said more often, what is older. */
function isFirmer(a: Memory, b: Memory): boolean {
  const order =
    Number(a.locked) - Number(b.locked) ||
    Number(a.pinned) - Number(b.pinned) ||
    a.reinforcements - b.reinforcements ||
    b.createdAt.localeCompare(a.createdAt);
  return order >= 0;
}

function isNew({ updatedAt }: Memory, now: Date): boolean {
  return now.getTime() - new Date(updatedAt).getTime() < NEW_DAYS * DAY_MS;
}
