import type { Candidate } from '../candidate';
import type { Turn } from '../extraction/extraction';
import type { Language } from '../languages/language';
import type { Memory } from '../schema';
import type { Clause } from './clause';

/** What a frame found in a clause; the message and, unless given, the quote are filled in. */
export type Found = Pick<Candidate, 'category' | 'key' | 'value'> & Partial<Candidate>;

/** What a frame may look at besides the clause. */
export type Scene = {
  turn: Turn;
  language: Language;
  /** What the companion said before it. */
  before: Turn | null;
  /** The person's message before it, in the same talk. */
  previous: Turn | null;
  known: Memory[];
  timeZone: string;
};

/** One way of saying something memorable, recognised with high precision or not at all. */
export type Frame = (clause: Clause, scene: Scene) => Found[];
