import { contentWords } from '@/lib/memory/content-words';
import { mentions } from '@/lib/memory/mentions';
import { inventions } from './rules/invented';
import { isGibberish, writtenLanguage } from './rules/written-language';

type Rules = {
  /** What it is to be about; null where any subject will do. */
  about: string | null;
  /** Matters that are over, and topics the person asked to leave alone. */
  avoid: readonly string[];
  /** All that it may rest on, in words; null where nothing is known of it. */
  sources?: string | null;
  /** The language of the person, if it is known. */
  language?: string | null;
  mayAsk?: boolean;
};

/** What is wrong with a text, in words that a model can mend it by. */
export const textProblems = {
  empty: 'It is empty.',
  too_long: 'It is longer than two short sentences.',
  too_many_questions: 'It asks more than one question.',
  asks: 'It asks something; today it is to be a good word without a question.',
  invented: 'It names somebody or something, or an outcome, that the notes do not.',
  gibberish: 'It is not in any language.',
  wrong_language: 'It is not in the language of the person.',
  guilt: 'It reproaches the person for silence, counts days, or presses them to answer.',
  feelings: 'It claims human feelings or thoughts; you are a program.',
  markup: 'It contains markup, a link, a list, a placeholder or a signature.',
  about_itself: 'It speaks about writing the message instead of being the message.',
  avoided: 'It touches a matter that is over or that the person asked to leave alone.',
  off_topic: 'It is not about the subject that was given.',
} as const;

export type TextProblem = keyof typeof textProblems;

const MAX_CHARACTERS = 320;
const MAX_SENTENCES = 2;

/** What is wrong with a check-in's text; nothing if it may go out. */
export function checkText(
  text: string,
  { about, avoid, sources = null, language = null, mayAsk = true }: Rules,
): TextProblem[] {
  const unrelated = avoid.filter((subject) => !about || !mentions(about, subject));
  const own = withoutQuotations(text);
  const questions = (own.match(/[?？؟]+/g) ?? []).length;
  const found: Record<TextProblem, boolean> = {
    empty: contentWords(text).length === 0,
    too_long: text.length > MAX_CHARACTERS || sentences(own) > MAX_SENTENCES,
    too_many_questions: questions > 1,
    asks: !mayAsk && questions > 0,
    invented: sources !== null && inventions(text, { sources, language }).length > 0,
    gibberish: isGibberish(own),
    wrong_language: language !== null && (writtenLanguage(own) ?? language) !== language,
    guilt: GUILT.test(own),
    feelings: FEELINGS.test(own),
    markup: MARKUP.test(text),
    about_itself: ABOUT_ITSELF.test(own),
    avoided: unrelated.some((subject) => mentions(text, subject)),
    off_topic: about !== null && !sharesAWord(text, about),
  };
  return problemNames.filter((name) => found[name]);
}

const problemNames = Object.keys(textProblems).filter(isProblem);

function isProblem(name: string): name is TextProblem {
  return Object.hasOwn(textProblems, name);
}

/** What the companion itself says: the person's quoted words may ask and miss as they like. */
function withoutQuotations(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"|«[^»]*»|„[^“”]*[“”]/g, '“…”').replace(/[’ʼ]/g, "'");
}

function sentences(text: string): number {
  return text.split(/[.!?…。！？]+(?:\s+|$)/u).filter((part) => /\p{L}/u.test(part)).length;
}

function sharesAWord(text: string, about: string): boolean {
  const wanted = new Set(contentWords(about));
  return wanted.size === 0 || contentWords(text).some((word) => wanted.has(word));
}

const GUILT = new RegExp(
  [
    "haven'?t (?:heard|replied|answered|responded|written|talked|checked)",
    "(?:you )?(?:didn'?t|never|did not|have not) (?:reply|replied|answer|answered|respond|write back|wrote back|get back)",
    'no (?:reply|answer|response|word) from you',
    'where (?:have|were) you|where did you go|long time no|been (?:so )?(?:quiet|silent)|gone quiet',
    "(?:still )?waiting (?:for|on|to hear)|(?:don'?t|do not) (?:leave|forget|ignore|ghost)|ignor(?:e|ed|ing) me",
    'streak|days? in a row|please (?:reply|answer|respond|write)|you owe|you promised',
  ].join('|'),
  'i',
);

const FEELINGS =
  /\bI(?:'m| am| was| have|'ve)?(?: really| so| just| always| been)* (?:miss(?:ed|ing)?|lonely|sad|worried|worry(?:ing)?|love[ds]?|feel(?:ing)?|felt|thinking (?:of|about) you|excited|thrilled|proud|happy)\b|as (?:a|your) (?:human|friend) who/i;

const MARKUP =
  /https?:|www\.|<\/?[a-z]|[`*_#|]{1,}\S|^\s*[-•\d]+[.)]?\s.*\n|\[[^\]]*\]|\{[^}]*\}|\n\s*\n|\n\s*[-–—]\s*\p{L}/iu;

const ABOUT_ITSELF =
  /^\s*(?:sure|certainly|of course|okay|here(?:'s| is| are))\b.{0,40}[:!]|as an ai (?:language )?model|\bcheck-in message\b|language model|^\s*(?:message|text|subject|companion|assistant)\s*:/i;
