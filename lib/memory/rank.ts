import { contentWords } from './content-words';

/** Something that could be recalled, as far as ranking it goes. */
export type Rankable = {
  id: string;
  text: string;
  /** When it was last heard or said. */
  at: Date;
  /** 0 … 1; says little by itself. */
  importance: number;
  pinned: boolean;
};

export type Ranked<T extends Rankable> = T & {
  score: number;
  /** How much of the text's meaning it shares, 0 … 1; 0 is nothing. */
  lexical: number;
};

const WEIGHTS = { lexical: 1, importance: 0.2, recency: 0.15, pinned: 0.1 };
const HALF_LIFE_DAYS = 30;
const DAY_MS = 86_400_000;

/** Best first: what shares rare words with the text, then what matters and what is recent. */
export function rank<T extends Rankable>(items: T[], text: string, now: Date): Ranked<T>[] {
  const wanted = new Set(contentWords(text));
  const words = items.map((item) => new Set(contentWords(item.text)));
  const weightOf = rarity([...wanted], words);
  const whole = [...wanted].reduce((sum, word) => sum + weightOf(word), 0);
  return items
    .map((item, i) => {
      const shared = [...wanted].filter((word) => words[i]?.has(word));
      const weight = shared.reduce((sum, word) => sum + weightOf(word), 0);
      const lexical = whole === 0 ? 0 : weight / whole;
      return { ...item, lexical, score: scoreOf(item, lexical, now) };
    })
    .toSorted((a, b) => b.score - a.score || b.at.getTime() - a.at.getTime());
}

/** A word that every candidate has tells them apart the least. */
function rarity(wanted: string[], documents: Set<string>[]): (word: string) => number {
  const weights = new Map(
    wanted.map((word) => {
      // A word that is nowhere counts as one that is rare: the question is about it, too.
      const found = Math.max(1, documents.filter((words) => words.has(word)).length);
      return [word, Math.log(1 + (documents.length + 0.5) / (found + 0.5))];
    }),
  );
  return (word) => weights.get(word) ?? 0;
}

function scoreOf({ importance, pinned, at }: Rankable, lexical: number, now: Date): number {
  const ageDays = Math.max(0, now.getTime() - at.getTime()) / DAY_MS;
  return (
    WEIGHTS.lexical * lexical +
    WEIGHTS.importance * importance +
    WEIGHTS.recency * 0.5 ** (ageDays / HALF_LIFE_DAYS) +
    WEIGHTS.pinned * Number(pinned)
  );
}
