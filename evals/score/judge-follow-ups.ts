import type { Held } from '@/evals/run/held';
import type {
  Conversation,
  ExpectedFollowUp,
  ForbiddenFollowUp,
} from '@/evals/sets/conversation-set';
import { matches } from './matches';
import type { Tally } from './tally';
import { wordsOf } from './words-of';

/** Questions that must come back on their days, and questions that must not come back at all. */
export function judgeFollowUps({ followUps, noFollowUps }: Conversation, held: Held) {
  const asked = held.followUps.map(({ askOn, question, parentId }) => ({
    askOn,
    words: [question, ...held.memories.filter(({ id }) => id === parentId).map(wordsOf)].join(' '),
  }));
  const isAsked = ({ askFrom = '', askTo = '9999', ...matcher }: Wanted) =>
    asked.some(({ askOn, words }) => askOn >= askFrom && askOn <= askTo && matches(words, matcher));
  const missing = followUps.filter((entry) => !isAsked(entry));
  const stale = noFollowUps.filter(isAsked);
  return {
    tally: {
      right: followUps.length - missing.length + noFollowUps.length - stale.length,
      of: followUps.length + noFollowUps.length,
    } satisfies Tally,
    misses: [
      ...missing.map(({ askFrom, says }) => ({
        what: 'no follow-up',
        detail: `${says[0]} from ${askFrom}`,
      })),
      ...stale.map(({ what }) => ({ what: 'stale follow-up', detail: what })),
    ],
  };
}

type Wanted = ExpectedFollowUp | ForbiddenFollowUp;
