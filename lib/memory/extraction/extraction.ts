import type { Candidate } from '../candidate';
import type { Memory } from '../schema';

/** A message as an extractor sees it. */
export type Turn = {
  id: string;
  role: 'user' | 'assistant';
  text: string;
  at: Date;
  /** A person's message that has not been read yet; everything else is context. */
  fresh: boolean;
  /** The memories that a check-in asked about. */
  askedAbout: string[];
};

/** What an extractor reads: the new messages among the ones around them, and what is known. */
export type Transcript = { turns: Turn[]; known: Memory[]; timeZone: string };

/** What it heard. Nothing of it is kept before the gates and `reconcile` have seen it. */
export type Extraction = { candidates: Candidate[]; mood: string | null; topics: string[] };

export type Extractor = {
  /** Written to the log: a model's id, or `built-in`. */
  id: string;
  extract: (transcript: Transcript) => Promise<Extraction>;
};

/** Kept at each message, so that a better extractor may read old ones again. */
export const EXTRACTOR_VERSION = 1;
