import { addressesSystem } from '../addresses-system';
import { contentWords } from '../content-words';
import { fingerprintsOf } from '../fingerprint';
import { fold } from '../fold';
import { sameMeaning } from '../same-meaning';
import type { ImportStatus, Memory } from '../schema';
import type { PortableMemory } from './portable-memory';

/** How a memory of a file stands to what is known; `known` is the one that it meets. */
export type Compared = { memory: PortableMemory; status: ImportStatus; known: Memory | null };

type World = { known: Memory[]; forgotten: ReadonlySet<string>; userId: string };

/** Each memory of a file against what is known, what was forgotten and the rest of the file. Pure. */
export function compareImport(memories: PortableMemory[], world: World): Compared[] {
  const isKnown = shelf(world.known);
  const isInFile = shelf<PortableMemory>([]);
  return memories.map((memory) => {
    const compared = compare(memory, { ...world, isKnown, isInFile });
    isInFile.add(memory);
    return compared;
  });
}

type Scene = World & {
  isKnown: ReturnType<typeof shelf<Memory>>;
  isInFile: ReturnType<typeof shelf<PortableMemory>>;
};

function compare(memory: PortableMemory, scene: Scene): Compared {
  const { isKnown, isInFile, forgotten, userId } = scene;
  if (textsOf(memory).some(addressesSystem)) return { memory, status: 'order', known: null };
  const same = isKnown.sameAs(memory);
  if (same) return { memory, status: 'known', known: same };
  if (isInFile.sameAs(memory)) return { memory, status: 'known', known: null };
  const prints = fingerprintsOf(userId, memory);
  if (prints.some((print) => forgotten.has(print)))
    return { memory, status: 'forgotten', known: null };
  const slot = isKnown.slotOf(memory);
  if (slot) return { memory, status: slot.locked ? 'locked' : 'changed', known: slot };
  return { memory, status: 'new', known: null };
}

function textsOf({ value, quote, subject, thread, questions }: PortableMemory): string[] {
  const { outcome = '', key_details: details = [] } = thread ?? {};
  return [value, quote ?? '', subject, outcome, ...details, ...questions.map((q) => q.value)];
}

type Kept = Pick<Memory, 'category' | 'key' | 'value' | 'subject'>;

// A file made of near-repeats must not keep the server busy; what repeats exactly is always found.
const LOOKED_AT = 5;

/** Memories by whom they are about and their words, so that thousands can be compared with thousands. */
function shelf<One extends Kept>(memories: readonly One[]) {
  const byWord = new Map<string, Shelved<One>[]>();
  const byText = new Map<string, One>();
  const bySlot = new Map<string, One>();
  const add = (memory: One) => {
    const shelved = { memory, words: wordsOf(memory) };
    bySlot.set(slotKey(memory), memory);
    byText.set(textKey(memory), memory);
    for (const word of shelved.words) {
      const there = byWord.get(word) ?? [];
      there.push(shelved);
      byWord.set(word, there);
    }
  };
  memories.forEach(add);
  return {
    add,
    slotOf: (memory: Kept) => bySlot.get(slotKey(memory)),
    sameAs(memory: Kept): One | undefined {
      const exact = byText.get(textKey(memory));
      if (exact) return exact;
      const words = wordsOf(memory);
      // Who says the same shares nearly every word: looking under the rarest two is enough.
      const rarest = [...words]
        .map((word) => byWord.get(word) ?? [])
        .toSorted((a, b) => a.length - b.length)
        .slice(0, 2)
        .flatMap((there) => there.slice(0, LOOKED_AT));
      return rarest.find((other) => isSame({ memory, words }, other))?.memory;
    },
  };
}

type Shelved<One> = { memory: One; words: ReadonlySet<string> };

function isSame(a: Shelved<Kept>, b: Shelved<Kept>): boolean {
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  const all = a.words.size + b.words.size - shared;
  if (shared / all < LEAST_SHARED) return false;
  return a.memory.category === b.memory.category
    ? sameMeaning(a.memory.value, b.memory.value)
    : shared === all;
}

// What `sameMeaning` asks for at the least, known without asking it.
const LEAST_SHARED = 0.75;

/** The words of a memory, each with whom it is about: the same of somebody else is another matter. */
function wordsOf({ value, subject }: Kept): ReadonlySet<string> {
  const about = fold(subject);
  return new Set(contentWords(value).map((word) => `${about} ${word}`));
}

function textKey({ category, value, subject }: Kept): string {
  return [category, fold(subject), fold(value)].join('\n');
}

function slotKey({ category, key }: Kept): string {
  return `${category} ${key}`;
}
