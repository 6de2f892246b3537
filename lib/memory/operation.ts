import type { Candidate } from './candidate';
import type { Category, ThreadValue } from './schema';

/** A memory as it is to be written. */
export type MemoryDraft = {
  category: Category;
  key: string;
  value: string;
  thread: ThreadValue | null;
  subject: string;
  importance: number;
  valence: number;
  confidence: number;
  sensitivity: string;
  dueAt: Date | null;
  expiresAt: Date | null;
  quote: string | null;
  sourceMessageId: string | null;
  source: string;
};

/** What is done to the memories, each because of one message. */
export type Operation = {
  messageId: string;
} /** `again` are the messages of the same batch in which it was said once more. */ & (
  | { type: 'ADD'; draft: MemoryDraft; followUp: MemoryDraft | null; again: string[] }
  | { type: 'REINFORCE'; id: string; expiresAt: Date | null }
  | { type: 'CHANGE'; id: string; draft: MemoryDraft; followUp: MemoryDraft | null }
  | { type: 'RETRACT'; id: string }
  | { type: 'RESOLVE'; id: string; outcome: string; sensitivity: string }
  | { type: 'FOLLOW_UP'; parentId: string | null; draft: MemoryDraft }
);

export const suggestionReasons = [
  'unsure',
  'locked',
  'sensitive',
  'lasting',
  'may_have_changed',
  'observed',
] as const;

/** What the person is asked about instead: "Did I get this right?" */
export type SuggestionDraft = {
  memoryId: string | null;
  candidate: Candidate;
  reason: (typeof suggestionReasons)[number];
};

/** Why a candidate was not kept; counted in `extraction_logs`. */
export type DropReason =
  | 'quote_missing'
  | 'addresses_system'
  | 'cry_for_help'
  | 'about_someone_else'
  | 'subject_unknown'
  | 'names_unheard'
  | 'says_nothing'
  | 'not_extractable'
  | 'unsure'
  | 'unknown_target'
  | 'forgotten'
  | 'said_before'
  | 'already_resolved'
  | 'already_asked'
  | 'sensitive';

export type Drop = { candidate: Candidate; reason: DropReason };
