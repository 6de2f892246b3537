import { recallAt } from '@/evals/score/recall-at';
import { type QuestionKind, questionKinds, type RecallSet } from '@/evals/sets/recall-set';
import { aNewPerson } from './a-new-person';
import { hearMessages } from './hear-messages';
import { recallMessages } from './recall-messages';

export const DEPTHS = [5, 10, 25] as const;

export type AskedQuestion = {
  store: string;
  kind: QuestionKind;
  text: string;
  /** At each depth what part of the evidence was found; null where there is none to find. */
  recall: (number | null)[];
  /** Ids in the order they came. */
  found: string[];
  ms: number;
};

/** Asks all the questions of the public recall sets, each of a person with that past. */
export async function askRecallSets(sets: RecallSet[]): Promise<AskedQuestion[]> {
  const asked: AskedQuestion[] = [];
  for (const set of sets) asked.push(...(await ask(set)));
  return asked;
}

async function ask({ store, name, timezone, askedAt, messages, questions }: RecallSet) {
  const person = await aNewPerson({ timezone, now: new Date(askedAt), displayName: name });
  const past = messages.map(({ role, text, at }) => ({ role, content: text, at: new Date(at) }));
  const ids = await hearMessages(person, { messages: past, timezone });
  const idOf = new Map(messages.map(({ id }, n) => [ids[n] ?? '', id]));
  const asked: AskedQuestion[] = [];
  for (const question of questions) {
    const startedAt = performance.now();
    const rows = await recallMessages(person, { text: question.text, limit: Math.max(...DEPTHS) });
    const ms = performance.now() - startedAt;
    const found = rows.flatMap((id) => idOf.get(id) ?? []);
    const { kind, text } = question;
    const recall = DEPTHS.map((k) => recallAt(k, question, found));
    asked.push({ store, kind, text, recall, found, ms });
  }
  return asked;
}

/** A row per kind of question, and one for all. */
export function recallRows(asked: AskedQuestion[]): string[][] {
  const kinds = questionKinds.map((kind) => [kind, asked.filter((q) => q.kind === kind)] as const);
  return [...kinds, ['all', asked] as const].map(([kind, some]) => [
    kind,
    String(some.length),
    ...DEPTHS.map((_, n) => mean(some.flatMap(({ recall }) => recall[n] ?? []))),
  ]);
}

function mean(numbers: number[]): string {
  if (numbers.length === 0) return '–';
  return ((100 * numbers.reduce((sum, n) => sum + n, 0)) / numbers.length).toFixed(0);
}
