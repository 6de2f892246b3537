import type { FailureReason } from '@/lib/check-ins/failure-reasons';
import type { Answer, Priority, Rhythm } from '@/lib/check-ins/schema';
import type { SupportStyle } from '@/lib/companion/schema';
import type { Category, Memory, Sensitivity, ThreadValue } from '@/lib/memory/schema';
import type { SituationName } from '@/lib/memory/situations';

/**
 * Somebody of the cast, told relative to today: `ago` and `in` are days. In every text `{-3}` stands
 * for the name of that weekday and `{on +9}` for that date, so that the stories are true on any day.
 */
export type Life = {
  name: string;
  companionName: string;
  supportStyle: SupportStyle;
  location: string;
  rhythm: Omit<Rhythm, 'enabled'>;
  quietHours?: { startMinute: number; endMinute: number };
  boundaries: string[];
  /** Oldest first; the first is the day of onboarding. */
  days: Day[];
  memories: Remembered[];
  unsure?: Unsure;
  /** Days without a check-in, and why. */
  skipped: { ago: number; why: FailureReason }[];
};

export type Day = {
  ago: number;
  /** When the first words of the day were written. */
  at: string;
  /** The companion's very first message. */
  welcome?: string;
  checkIn?: CheckIn;
  /** By turns: the person, the companion, the person, … */
  lines: string[];
  mood?: string;
  topics: string[];
};

export type CheckIn = {
  text: string;
  priority: Priority;
  /** The memories it rests on, by key; the reason is the words of the first. */
  about: string[];
  /** For what rests on no memory. */
  reason?: string;
  answer?: Answer | 'replied';
};

export type Remembered = {
  category: Category;
  key: string;
  value: string;
  /** Words of the person, found in what they wrote: says when, and links to the message. */
  quote?: string;
  /** When it was noted, for what nobody said. */
  ago?: number;
  by?: 'user' | 'nightly';
  subject?: string;
  importance?: number;
  valence?: number;
  sensitivity?: Sensitivity;
  mentionPolicy?: Memory['mentionPolicy'];
  pinned?: boolean;
  locked?: boolean;
  /** When the thing itself happens, or when to ask: days from today, negative for past. */
  in?: number;
  at?: string;
  /** The memory that a follow-up asks about. */
  parent?: string;
  thread?: Pick<ThreadValue, 'status' | 'key_details'> & {
    situation?: SituationName;
    askIn?: number;
    /** How it ended, and the words that said so. */
    ended?: { outcome: string; quote: string };
  };
  /** What was believed before, and the words it came from. */
  before?: { value: string; quote: string };
  /** Words that said it again. */
  again?: string[];
};

/** One small question that waits for the person. */
type Unsure = { category: Category; key: string; value: string; quote: string };
