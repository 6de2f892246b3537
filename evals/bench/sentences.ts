import { readConversationSets, readRecallSets } from '@/evals/sets/read-sets';

const RARE_WORDS = 50_000;
const SHARE_OF_RARE = 0.1;

/**
 * Sentences nobody said: chains of the words of the public sets, so that common words are as common
 * as in real chats, and now and then a rare one. The same for the same seed.
 */
export function sentences({ count, seed }: { count: number; seed: number }): string[] {
  const random = numbersFrom(seed);
  const { starts, followers } = chains();
  const oneOf = (words: string[]) => words[Math.floor(random() * words.length)] ?? '';
  return Array.from({ length: count }, () => {
    const words = [oneOf(starts)];
    for (const length = 6 + random() * 25; words.length < length; ) {
      const after = followers.get(words.at(-1) ?? '');
      const isRare = random() < SHARE_OF_RARE;
      words.push(isRare ? rareWord(random) : oneOf(after ?? starts));
    }
    return words.join(' ');
  });
}

function chains() {
  const texts = [
    ...readRecallSets().flatMap(({ messages }) => messages),
    ...readConversationSets().flatMap((set) => set.conversations.flatMap(({ turns }) => turns)),
  ].map(({ text }) => text.split(/\s+/));
  const followers = new Map<string, string[]>();
  for (const words of texts) {
    for (const [n, word] of words.entries()) {
      const next = words[n + 1];
      if (next) followers.set(word, [...(followers.get(word) ?? []), next]);
    }
  }
  return { starts: texts.flatMap(([first]) => first ?? []), followers };
}

function rareWord(random: () => number): string {
  const n = Math.floor(random() * RARE_WORDS);
  return `${SYLLABLES[n % 40]}${SYLLABLES[Math.floor(n / 40) % 40]}${SYLLABLES[Math.floor(n / 1600)]}`;
}

const SYLLABLES = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n'].flatMap((consonant) =>
  ['a', 'e', 'i', 'o', 'u'].map((vowel) => consonant + vowel),
);

/** A small generator of pseudo-random numbers (mulberry32), so that runs can be compared. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
