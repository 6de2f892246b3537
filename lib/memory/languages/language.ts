import type { DateWords } from '../dates/date-words';
import type { MeaningName } from '../extract-built-in/meanings';
import type { RelationKey } from './relation-keys';

/**
 * What the rules know of a language, as data: a language is one file. Everything is a source of a
 * regular expression without capitals; `{name}` and the like are slots (../extract-built-in/slots),
 * `{I}` and the like come from `macros`.
 */
export type Language = {
  code: string;
  /** Short words that are frequent here and rare elsewhere, and letters of its own. */
  common: string;
  letters?: string;
  clauses: ClauseWords;
  /** Null: English words of time have rules of their own. */
  dates: DateWords | null;
  macros: Record<string, string>;
  /** What a word for somebody means, such as `mum`; each word may be a pattern. */
  relations: Partial<Record<RelationKey, string>>;
  /** How a relation is written in a memory. */
  labels: Partial<Record<RelationKey, string>>;
  /** Capitalised words, or words after a relation, that are no names. */
  noNames: string;
  /** Sentences about oneself, by what they mean. */
  own: Partial<Record<MeaningName, string[]>>;
  /** Sentences that say by themselves that it is no longer so; a "not" stands in them. */
  over: Partial<Record<MeaningName, string[]>>;
  /** Sentences about somebody of one's life: `{who}`. */
  theirs: Partial<Record<MeaningName, string[]>>;
  /** What a slot must not begin with, or be, for a sentence to have this meaning. */
  refuses: Partial<Record<MeaningName, string>>;
  /** How a memory is put. */
  wording: Partial<Record<MeaningName | 'died' | 'separated', string>>;
  /** The questions that some of them are worth. */
  asks: Partial<Record<MeaningName | 'died' | 'separated', string>>;
  people: PeopleWords;
  occasions: OccasionWords;
  /** With `{rhythm}` (a macro) and `{thing}`; and what is no routine. */
  routines: { says: string[]; refuses: string };
  news: NewsWords;
};

export type ClauseWords = {
  /** Words that join two statements, and words that begin one. */
  joints: string;
  openers: string;
  questions: string;
  conditions: string;
  /** Anywhere in a statement: it is not real, somebody else's word, unsure, or denied. */
  unreal: string;
  reported: string;
  /** Who reports what holds all the same: "the allergist says". */
  vouched?: string;
  hedged: string;
  negated: string;
  /** Anywhere in a message: it is a story or a joke. */
  notMeant: string;
  /** What makes a sentence no longer true and may be left out of it, as a regular expression. */
  noLonger?: string;
  /** Words of irony: what is liked then is not liked. */
  ironic: string;
  /** Which way a weekday points. */
  past: string;
  ahead: string;
  /** Where a noun phrase ends, and what trails it. */
  boundaries: string;
  trailing: string;
  /** What says nothing by itself. */
  empty: string;
};

export type PeopleWords = {
  /** With `{relation}` and `{name}`: true even in a question or a wish, "is my brother Jan there?". */
  mentioned: string[];
  /** With `{relation}` or `{pet}`, and `{name}`: only where it is stated. */
  named: string[];
  /** "My kids Eva, Ben and Mia": `{relation}` and `{names}`. */
  several: string[];
  late: string;
  died: string[];
  brokeUp: string[];
  now: Partial<Record<ChangeOfPeople, string[]>>;
};

/**
 * A new boss with `{relation}` and `{name}`; a pet of another name, `{pet}` or `{old}` and `{name}`;
 * a person who is single no more, with `{relation}` or `{name}`; who is no longer that, with both; a
 * flatmate who is gone, with either, or all of them. The name may stand in the next clause.
 */
export const changesOfPeople = ['former', 'succeeded', 'renamed', 'taken', 'movedOut'] as const;
export type ChangeOfPeople = (typeof changesOfPeople)[number];

export type OccasionWords = {
  /** Nouns: their outcome is open. */
  awaited: string;
  /** Nouns: dates to know about. */
  planned: string;
  /** Words that a noun phrase does not go beyond, to its left. */
  stops: string;
  /** Words that carry it on, to its right. */
  carries: string;
  /** Before somebody whose occasion it is not: "lunch with my sister". */
  company: string;
  /** The person themselves does it. */
  selves: string;
  /** Somebody else does, who is not known. */
  strangers: string;
  /** What else is planned with a date; the group `plan` is the memory. */
  plans: string[];
  /** What one "has" on a day: `{thing}`; worth a question only. And what is nothing to have. */
  having: string[];
  nothing: string;
  /** Somebody comes to see them, `{who}` or `{name}`, and the word for that. */
  visits: string[];
  visit: string;
  /** How it went, with `{what}`; how it was; and somebody else's, with `{who}`. */
  question: string;
  questionPlanned: string;
  questionPlan: string;
  theirQuestion: string;
  /** One's own birthday, and how it is written. */
  birthday: string;
  birthdayOf: string;
};

export type NewsWords = {
  /** How it went, with a verb; the same alone as an answer. */
  went: string;
  alone: string;
  over: string;
  cancelled: string;
  /** The same with a negation: "isn't happening". */
  off: string;
  /** Somebody of one's life cancels, `{who}` or `{name}`, perhaps a `{thing}`; or does not come. */
  cancelledBy: string[];
  notComing: string[];
  moved: string;
  passed: string;
  gotJob: string;
  /** Said of a goal that is reached. */
  did?: string;
  gotIt: string;
  it: string;
  stillOpen: string;
  /** "Just kidding", "scratch that": what was said before is taken back. */
  takenBack: string;
  /** "It's with a C": another spelling of a `{name}`. */
  spelled: string[];
  /** "Sorry", "I mean": what follows puts right what was said before. */
  correcting: string;
  /** It is a further one of its kind, rather than the one that is known. */
  another: string;
  /** `{old}` and `{new}`. */
  corrections: string[];
  /** "I don't … any more": `{thing}`. */
  stopped: string[];
  /** "I'm not going tonight": of what one does for long, it is no end. */
  forNow: string;
  /** "Any more": of whatever one does, it is the end. */
  forGood: string;
  /** "I used to …", with `{thing}`: worth a question, where nothing else is heard. */
  perhapsOver: string[];
  /** "Not doing it": what the message named before is given up. */
  dropped: string;
};
