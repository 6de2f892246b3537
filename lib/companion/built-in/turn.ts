import type { Recalled } from '@/lib/memory/recall';
import type { Person } from '../schema';
import type { Spoken } from '../spoken';

/** What the built-in companion has before it when it answers. */
export type BuiltInInput = {
  person: Person;
  recalled: Recalled;
  /** What the person just wrote. */
  text: string;
  now: Date;
  /** What was said before it, oldest first. */
  history: Spoken[];
};

export type Turn = BuiltInInput & {
  /** One of several ways to say it: the same for the same turn, and not one used a moment ago. */
  vary: (ways: readonly [string, ...string[]]) => string;
};

/** One kind of answer; null when this turn is not of its kind. */
export type Move = (turn: Turn) => string | null;
