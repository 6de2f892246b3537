import type { RecallQuestion } from '@/evals/sets/recall-set';

/** What part of the evidence is among the first `k` of what recall found; null where there is none. */
export function recallAt(k: number, { evidence }: RecallQuestion, found: string[]): number | null {
  if (evidence.length === 0) return null;
  const first = new Set(found.slice(0, k));
  const hits = evidence.filter((group) => group.some((id) => first.has(id)));
  return hits.length / evidence.length;
}
