/** Something that could be recalled, as far as ranking it goes. */
export type Rankable = {
  id: string;
  /** How much of the text's words it shares, 0 … 1. */
  share: number;
  /** How near its meaning is to the text's, -1 … 1; null where no meaning is known. */
  cosine: number | null;
  /** When it was last heard or said. */
  at: Date;
  /** 0 … 1; says little by itself. */
  importance: number;
  pinned: boolean;
};

const WEIGHTS = { importance: 0.2, recency: 0.15, pinned: 0.1 };
const HALF_LIFE_DAYS = 30;
const DAY_MS = 86_400_000;

/** Best first: what fits the text in words and meaning, then what matters and what is recent. */
export function rank<T extends Rankable>(items: T[], now: Date): T[] {
  return items
    .map((item) => ({ item, score: scoreOf(item, now) }))
    .toSorted((a, b) => b.score - a.score || b.item.at.getTime() - a.item.at.getTime())
    .map(({ item }) => item);
}

function scoreOf({ share, cosine, importance, pinned, at }: Rankable, now: Date): number {
  const ageDays = Math.max(0, now.getTime() - at.getTime()) / DAY_MS;
  return (
    share +
    (cosine ?? 0) +
    WEIGHTS.importance * importance +
    WEIGHTS.recency * 0.5 ** (ageDays / HALF_LIFE_DAYS) +
    WEIGHTS.pinned * Number(pinned)
  );
}
