import type { Candidate } from '../candidate';
import type { DropReason } from '../operation';
import type { Memory } from '../schema';

/** What a candidate is judged against: the message it claims to come from, and what was around. */
export type Evidence = {
  text: string;
  /** When it was said, and on whose calendar. */
  at: Date;
  timeZone: string;
  /** The companion's words before it. */
  before: string;
  /** The memories that the extractor was shown. */
  known: Memory[];
};

/** Passes a candidate with null, or names the reason to drop it. */
export type Gate = (candidate: Candidate, evidence: Evidence) => DropReason | null;
