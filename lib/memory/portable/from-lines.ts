import { guessCategory } from '../guess-category';
import { understand } from '../requests/hear';
import { makePortable } from './make-portable';
import type { PortableMemory } from './portable-memory';
import { toldOfUser } from './told-of-user';

type Where = { timeZone: string; now: Date; ownName: string | null };

const LONGEST = 500;

/**
 * Reads what one copies from another assistant's page of memories, or a list of one's own: one thing
 * a line, with or without bullets, headings and dates. Pure.
 */
export function fromLines(text: string, where: Where): PortableMemory[] {
  return text
    .split(/\r?\n/)
    .map(cleaned)
    .filter(isTelling)
    .map(dated)
    .filter(({ words }) => isTelling(words))
    .map((line, n) => memoryFrom(line, where, n < RULES_FOR_LINES));
}

// Reading takes time: a longer list is a list all the same, and filed by its words only.
const RULES_FOR_LINES = 100;
const RULES_FOR_CHARACTERS = 160;

type Line = { words: string; createdAt: Date | null };

function memoryFrom({ words, createdAt }: Line, where: Where, byRules: boolean): PortableMemory {
  const { timeZone, now, ownName } = where;
  const { value, statement } = toldOfUser(words, ownName);
  const isRead = byRules && statement.length <= RULES_FOR_CHARACTERS;
  const asked = { what: statement, messageId: NOWHERE, at: createdAt ?? now, timeZone };
  const [heard, ...more] = isRead ? understand(asked) : [];
  // What the rules know by name stands under the key that the conversation would give it.
  const told =
    heard && more.length === 0
      ? {
          category: heard.category,
          key: heard.key,
          value: heard.value,
          subject: heard.subject,
          dueAt: heard.due?.at ?? null,
        }
      : { category: guessCategory(value), value };
  const noted = createdAt && { createdAt: createdAt.toISOString() };
  return makePortable({ ...told, quote: words, ...noted }, now);
}

function cleaned(line: string): string {
  return line
    .replace(/^\s*(?:[-*•‣·–—]|\d{1,4}[.)]|\[[ x]\])\s+/i, '')
    .replace(/(\*\*|__|`)(.*?)\1/g, '$2')
    .trim();
}

function isTelling(line: string): boolean {
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 3 && line.length <= LONGEST && !NO_MEMORY.test(line);
}

// Headings, fences, rules, and the buttons that one copies along.
const NO_MEMORY =
  /^(?:#{1,6}\s|```|~~~|[-=_*]{3,}$|>|<)|^[\p{L} &/']{1,40}:$|^(?:saved memor(?:y|ies)|memory updated|manage memories|memories|memory|copy|delete|edit|forget|show more|see more|clear all|reference saved memories|updated|unknown)$/iu;

const MONTHS = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DATE = `\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|${MONTHS} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTHS},? \\d{4}`;
const BEFORE = new RegExp(
  `^[[(]?(?:saved |added |updated )?(?:on )?(${DATE}|unknown|no date)[\\])]?\\s*[-–—:|]*\\s+`,
  'i',
);
const BEHIND = new RegExp(
  `\\s*[[(](?:saved |added |updated |noted )?(?:on )?(${DATE}|unknown|no date)[\\])]\\.?$`,
  'i',
);

/** A date in brackets, or before the words, says when it was noted. */
function dated(line: string): Line {
  for (const pattern of [BEFORE, BEHIND]) {
    const said = pattern.exec(line)?.[1];
    if (said) return { words: line.replace(pattern, '').trim(), createdAt: dayOf(said) };
  }
  return { words: line, createdAt: null };
}

function dayOf(said: string): Date | null {
  const plain = said.replace(/(\d)(?:st|nd|rd|th)\b/, '$1').replace(/[/.](?=\d)/g, '-');
  const at = new Date(`${plain} 12:00 UTC`);
  const year = at.getUTCFullYear();
  return year >= 1900 && year < 2200 ? at : null;
}

const NOWHERE = '00000000-0000-4000-8000-000000000000';
