import type { Held, HeldMemory } from '@/evals/run/held';
import type { Conversation, ExpectedMemory } from '@/evals/sets/conversation-set';
import { countBy } from './count-by';
import { fits } from './fits';
import { judgeFollowUps } from './judge-follow-ups';
import { judgeKept, type Verdict } from './judge-kept';
import { type Finding, lookFor } from './look-for';
import { type Tally, tally } from './tally';

export type Miss = { conversation: string; what: string; detail: string };

/** What one conversation adds to the figures of its kind. */
export type ConversationScore = {
  /** All that must be held is, as it should be, and nothing that must not be. */
  isCorrect: boolean;
  found: Tally;
  /** Of what is kept, what belongs there. */
  kept: Tally;
  /** Of what the person is asked about, what belongs there. */
  asked: Tally;
  due: Tally;
  time: Tally;
  status: Tally;
  followUps: Tally;
  duplicates: number;
  falseByReason: Record<string, number>;
  misses: Miss[];
};

/** Compares what the product holds after a conversation with what it should hold. */
export function scoreConversation(conversation: Conversation, held: Held): ConversationScore {
  const { id, held: wanted, allowed } = conversation;
  const verdicts = judgeKept(conversation, held);
  const findings = wanted.map((entry) => lookFor(entry, held));
  const dated = [...findings, ...allowed.map((entry) => lookFor(entry, held))].filter(
    ({ entry, by }) => entry.due && by.length > 0,
  );
  const followUps = judgeFollowUps(conversation, held);
  const misses = [
    ...findings.filter(({ isFound }) => !isFound).map(missed),
    ...findings.filter((found) => found.isFound && !found.isStatusRight).map(wrongStatus),
    ...verdicts.filter(isFalse).map(wronglyKept),
    ...dated.filter((found) => !hasDue(found)).map(wrongDate),
    ...followUps.misses,
  ];
  return {
    isCorrect:
      findings.every(({ isFound, isStatusRight }) => isFound && isStatusRight) &&
      dated.every(hasDue) &&
      !verdicts.some(({ reason }) => reason !== null && reason !== 'unlisted'),
    found: tally(findings.map(({ isFound }) => isFound)),
    kept: tally(verdicts.map((verdict) => !isFalse(verdict))),
    asked: tally(
      held.suggestions.map((asked) => [...wanted, ...allowed].some((entry) => fits(entry, asked))),
    ),
    due: tally(dated.map(hasDue)),
    time: tally(dated.filter(({ entry }) => entry.time).map(hasTime)),
    status: tally(findings.filter(({ entry }) => entry.status).map((f) => f.isStatusRight)),
    followUps: followUps.tally,
    duplicates: wanted.reduce((sum, entry) => sum + extraCopies(entry, held.memories), 0),
    falseByReason: countBy(verdicts.flatMap(({ reason }) => reason ?? [])),
    misses: misses.map((miss) => ({ conversation: id, ...miss })),
  };
}

const isFalse = ({ reason }: Verdict) => reason !== null;
const hasDue = ({ entry, by }: Finding) => by.some(({ due }) => due === entry.due);
const hasTime = ({ entry, by }: Finding) => by.some(({ time }) => time === entry.time);

/** More than one memory of a category that say the same. An event and its thread are two things. */
function extraCopies(entry: ExpectedMemory, memories: HeldMemory[]): number {
  const copies = memories.filter((memory) => fits(entry, memory));
  const perCategory = countBy(copies.map(({ category, subject }) => `${category} ${subject}`));
  return Object.values(perCategory).reduce((sum, n) => sum + n - 1, 0);
}

const missed = ({ entry }: Finding) => ({ what: 'missed', detail: entry.what });

const wrongStatus = ({ entry }: Finding) => ({
  what: `not ${entry.status}`,
  detail: entry.what,
});

const wrongDate = ({ entry, by }: Finding) => ({
  what: 'wrong date',
  detail: `${entry.what}: ${entry.due}, held as ${by.map(({ due }) => due ?? 'no date').join(', ')}`,
});

const wronglyKept = ({ memory, reason, what }: Verdict) => ({
  what: reason ?? '',
  detail: `${what}: ${memory.category}/${memory.key} “${memory.value}”`,
});
