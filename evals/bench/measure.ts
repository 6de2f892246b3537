import { recallMessages } from '@/evals/run/recall-messages';
import { percentile } from '@/evals/score/percentile';
import { readRecallSets } from '@/evals/sets/read-sets';
import { recallFor } from '@/lib/memory/recall';
import { contextFor } from '@/lib/platform/context';

const WARM_UP = 20;

/** What somebody might say next: the questions of the public sets. */
export const questions = readRecallSets().flatMap((set) => set.questions.map(({ text }) => text));

export type Figures = { p50: number; p95: number; messagesP50: number; messagesP95: number };

/** Milliseconds of recall as a turn calls it, and of its search in past messages alone. */
export async function measure(userId: string): Promise<Figures> {
  const ctx = contextFor(userId, new Date());
  const whole = await time((text) => recallFor(ctx, { text }));
  const messages = await time((text) => recallMessages(ctx, { text, limit: 25 }));
  return {
    p50: percentile(0.5, whole),
    p95: percentile(0.95, whole),
    messagesP50: percentile(0.5, messages),
    messagesP95: percentile(0.95, messages),
  };
}

async function time(work: (text: string) => Promise<unknown>): Promise<number[]> {
  for (const text of questions.slice(0, WARM_UP)) await work(text);
  const times: number[] = [];
  for (const text of questions) {
    const startedAt = performance.now();
    await work(text);
    times.push(performance.now() - startedAt);
  }
  return times;
}
