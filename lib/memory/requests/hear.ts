import { type Candidate, candidateSchema } from '../candidate';
import { contentWords } from '../content-words';
import { extractBuiltIn } from '../extract-built-in';
import type { Turn } from '../extraction/extraction';
import { guessCategory } from '../guess-category';
import { judge } from '../judge';
import { slug } from '../slug';

export type Statement = { what: string; messageId: string; at: Date; timeZone: string };

const LONGEST = 500;

/**
 * What "remember that …" asks to keep: what the rules make of the statement, or else the statement
 * itself, in the person's own words. Pure.
 */
export function hear(statement: Statement): Candidate[] {
  const understood = understand(statement);
  return understood.length > 0 ? understood : judged([asItIs(statement)], statement);
}

/** What the rules make of a statement; nothing where they would leave out a part of it. */
export function understand(statement: Statement): Candidate[] {
  const { messageId, at, timeZone } = statement;
  const text = textOf(statement);
  const turn: Turn = { id: messageId, role: 'user', text, at, fresh: true, askedAbout: [] };
  const heard = extractBuiltIn({ turns: [turn], known: [], timeZone }).candidates;
  const added = heard.filter(({ operation }) => operation === 'ADD');
  return isAllOf(text, added) ? judged(added, statement) : [];
}

function judged(candidates: Candidate[], statement: Statement): Candidate[] {
  const { at, timeZone } = statement;
  const evidence = { text: textOf(statement), at, timeZone, before: '', known: [] };
  return candidates.length > 0 ? judge(candidates, () => evidence).passed : [];
}

function textOf({ what }: Statement): string {
  return what.slice(0, LONGEST);
}

/** "My sister Ana lives in Lisbon" is more than "Sister: Ana": what is asked to be kept is kept whole. */
function isAllOf(text: string, understood: Candidate[]): boolean {
  const told = understood.map(({ value, subject, when }) => `${value} ${subject} ${when ?? ''}`);
  const there = new Set(contentWords(told.join(' ')));
  const isSaid = (word: string) => there.has(word) || FILLING.has(word);
  return understood.length > 0 && contentWords(text).every(isSaid);
}

const FILLING = new Set(
  'named called name want plan hope goal currently now really definitely actually'.split(' '),
);

function asItIs(statement: Statement): Candidate {
  const text = textOf(statement);
  return candidateSchema.parse({
    operation: 'ADD',
    category: guessCategory(text),
    key: slug(text),
    value: text.charAt(0).toUpperCase() + text.slice(1),
    quote: text,
    when: text,
    messageId: statement.messageId,
  });
}
