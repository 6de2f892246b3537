import { contentWords } from '@/lib/memory/content-words';
import { fold } from '@/lib/memory/fold';
import { localDate } from '@/lib/platform/local-date';
import { ageInWords } from '../../age-in-words';
import type { Turn } from '../turn';

const MOST = 3;
const ABOUT_ALL = /^(?:me|myself|my life|everything|all|us)$/i;
const QUESTIONS = [
  /\bwhat (?:all )?(?:do|did|can) you (?:still )?(?:know|remember|keep|tell me) (?:about|of|from) (?<topic>[^?.!]+)/i,
  /\bdo you (?:still |even )?(?:remember|know)(?: about| of| when| that| what| how)? (?<topic>[^?.!]+)/i,
  /\bwhat (?:did|have) i (?:say|said|tell you|told you|write|written|mention)(?:ed)? about (?<topic>[^?.!]+)/i,
  /^(?:so |and |hey,? )?(?:who|what)(?:['’]s| is| are| was| were) (?<topic>(?:my )[^?.!]+)\?/i,
  /^(?:so |and |hey,? )?who(?:['’]s| is| was) (?<topic>[\p{L}'-]+)\?/iu,
  /^(?:so |and )?(?:when|where)(?:['’]s| is| was| do| did) (?<topic>(?:i|my|our) [^?.!]+)\?/i,
];

/** "Do you remember …?" is answered with the person's own words, or with an honest no. */
export function answerMemoryQuestion(turn: Turn): string | null {
  const topic = QUESTIONS.map((q) => q.exec(turn.text)?.groups?.topic)
    .find(Boolean)
    ?.trim();
  if (!topic || (!ABOUT_ALL.test(topic) && contentWords(topic).length === 0)) return null;
  const told = ABOUT_ALL.test(topic) ? everything(turn) : about(topic, turn);
  if (told.length === 0) return nothing(topic);
  const parts = together(told.slice(0, MOST).map((known) => inWords(known, turn)));
  return `${capitalised(parts.join('; '))}.${told.length > MOST ? ' There is more under Memories.' : ''}`;
}

/** `own` words are quoted, others were noted; `former` ones are no longer so. */
type Told = {
  words: string;
  at: string;
  own: boolean;
  dueAt: string | null;
  former?: true;
};

function everything({ recalled }: Turn): Told[] {
  const { pinned, due, threads, memories } = recalled;
  return unique([...pinned, ...threads, ...memories, ...due.filter(isNoQuestion)].map(fromMemory));
}

function about(topic: string, { recalled, text }: Turn): Told[] {
  const wanted = contentWords(topic);
  const fits = (words: string) => {
    const there = new Set(contentWords(words));
    return wanted.some((word) => there.has(word));
  };
  const { pinned, due, threads, memories, former, said } = recalled;
  if (ASKS_BEFORE.test(text)) {
    const once = former
      .filter(({ value }) => fits(value))
      .map(({ value, until }) => ({
        words: value,
        at: until,
        own: false,
        dueAt: null,
        former: true as const,
      }));
    if (once.length > 0) return unique(once);
  }
  const known = [...pinned, ...memories, ...threads, ...due.filter(isNoQuestion)]
    .filter(({ subject, key, value, quote }) =>
      fits(`${subject} ${key.replaceAll('_', ' ')} ${value} ${quote ?? ''}`),
    )
    .map(fromMemory);
  const heard = said
    .filter(({ role, text: words }) => role === 'user' && words !== text && !words.endsWith('?'))
    .filter(({ text: words }) => fits(words))
    .map(({ text: words, at }) => ({ words, at, own: true, dueAt: null }));
  return unique([...known, ...heard]);
}

const ASKS_BEFORE = /\b(?:before|previously|formerly|earlier|once|used to|former|old)\b/i;

function isNoQuestion({ category }: { category: string }): boolean {
  return category !== 'follow_up';
}

function fromMemory(memory: Turn['recalled']['memories'][number]): Told {
  const { quote, value, createdAt, dueAt } = memory;
  return { words: quote ?? value, at: createdAt, own: quote !== null, dueAt };
}

type Part = { opening: string; words: string };

function inWords({ words, at, own, dueAt, former }: Told, { now, person }: Turn): Part {
  const { timezone } = person;
  const age = ageInWords(localDate(new Date(at), timezone), localDate(now, timezone));
  const line = words.replace(/\s+/g, ' ').replace(/[.\s]+$/, '');
  const day = dueAt ? `, which is ${dayInWords(dueAt, timezone)}` : '';
  if (former) return { opening: `until ${age} I had this noted:`, words: line };
  return own
    ? { opening: `${age} you told me`, words: `“${line}”${day}` }
    : { opening: `since ${age} I have this noted:`, words: `${line}${day}` };
}

/** What begins in the same words begins with them once. */
function together(parts: Part[]): string[] {
  const byOpening = Map.groupBy(parts, ({ opening }) => opening);
  return [...byOpening].map(([opening, all]) => {
    const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
    return `${opening} ${list.format(all.map(({ words }) => words))}`;
  });
}

function dayInWords(at: string, timeZone: string): string {
  const format = { timeZone, weekday: 'long', day: 'numeric', month: 'long' } as const;
  return new Date(at).toLocaleDateString('en-GB', format).replace(',', '');
}

function nothing(topic: string): string {
  if (ABOUT_ALL.test(topic))
    return 'Not much yet: we have only just begun. Tell me something that matters to you.';
  const theirs = topic.replace(/\bmy\b/gi, 'your').replace(/\bi\b/gi, 'you');
  return `I find nothing about “${theirs}” in what you have told me. Tell me, if you like.`;
}

/** Each once; a sentence that holds a quotation already given is no news. */
function unique(told: Told[]): Told[] {
  const kept: Told[] = [];
  for (const one of told) {
    const words = fold(one.words);
    const known = kept.some(({ words: other }) => words.includes(fold(other)));
    if (!known) kept.push(one);
  }
  return kept;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
