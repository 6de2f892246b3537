/** Something found, best first; by words, by meaning or by both. */
export type Found = {
  id: string;
  score: number;
  /** How much of the question's words it shares, 0 … 1. */
  share: number;
  /** How near its meaning is to the question's, -1 … 1; null where no meaning is known. */
  cosine: number | null;
};

type ByWords = { id: string; score: number; share: number };

/**
 * One list of two: what shares words and what means the like. The scores are added, the one by words
 * as a part of the best: that beat every way of joining ranks that was tried.
 */
export function fuse(byWords: ByWords[], cosines: Map<string, number>): Found[] {
  const best = Math.max(...byWords.map(({ score }) => score), Number.MIN_VALUE);
  // What has no vector yet is taken for the least alike that was looked at, not for a stranger.
  const least = cosines.size === 0 ? 0 : Math.min(...cosines.values());
  const words = new Map(byWords.map((found) => [found.id, found]));
  return [...new Set([...words.keys(), ...cosines.keys()])]
    .map((id) => {
      const { score = 0, share = 0 } = words.get(id) ?? {};
      const cosine = cosines.get(id) ?? null;
      return { id, share, cosine, score: score / best + WEIGHT_OF_MEANING * (cosine ?? least) };
    })
    .toSorted((a, b) => b.score - a.score);
}

const WEIGHT_OF_MEANING = 1;
