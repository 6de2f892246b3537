import { type Tense, tenseOf } from '../dates/tense-of';
import type { Language } from '../languages/language';
import { words } from '../languages/words';

/** One statement of a message. */
export type Clause = {
  /** As it stands in the message. */
  text: string;
  /** In common spelling ("im" is "I'm"), with blanks where somebody else is quoted. */
  plain: string;
  tense: Tense;
  /** Says "maybe": worth a question, not worth believing. */
  hedged: boolean;
  negated: boolean;
  /** It is said to be so: no question, no condition, nobody's report, no wish. */
  stated: boolean;
  /** The message has a trace of irony. */
  ironic: boolean;
};

/**
 * The clauses of a message, and which of them state something about the world. Jokes and stories are
 * left out: in them not even a name is true.
 */
export function clausesOf(message: string, language: Language): Clause[] {
  const straight = straighten(message);
  if (NOT_MEANT.test(straight) || words(language.clauses.notMeant).test(straight)) return [];
  const ironic = IRONIC.test(straight) || words(language.clauses.ironic).test(straight);
  return sentencesOf(message, maskQuotations(message)).flatMap((sentence) =>
    statementsOf(sentence, language).map((clause) => ({ ...clause, ironic })),
  );
}

const NOT_MEANT = /(?<![\p{L}])(?:jk|\/s|\/j)(?![\p{L}])/iu;
// Shouted words of liking, rolled eyes.
const IRONIC = /🙄|🙃|\b(?:LOVE|LOVING|GREAT|AMAZING|FANTASTIC|YAY)\b/;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

// "Am 12. März": the point ends no sentence. The sign in its place is as long.
const ORDINAL = /(?<=\d)\.(?= )/g;

/** A sentence, and the same with blanks where somebody else is quoted. */
type Sentence = { text: string; masked: string };

function sentencesOf(message: string, masked: string): Sentence[] {
  return (
    [...message.matchAll(/[^\r\n]+/g)]
      // Lines that are quoted from elsewhere.
      .filter(([line]) => !/^\s*(?:>|\|)/.test(line))
      .flatMap((line) =>
        [...segmenter.segment(line[0].replace(ORDINAL, '·'))].flatMap(({ segment, index }) =>
          unspaced(line[0].slice(index, index + segment.length), line.index + index),
        ),
      )
      .map(({ text, start }) => {
        const first = start + (/^\s*/.exec(text)?.[0].length ?? 0);
        const trimmed = text.trim();
        return { text: trimmed, masked: masked.slice(first, first + trimmed.length) };
      })
      .filter(({ text }) => text !== '')
  );
}

/** "… so far. now I …": the segmenter waits for a capital, people on a phone do not. */
function unspaced(segment: string, start: number): { text: string; start: number }[] {
  const ends = [...segment.matchAll(/(?<=\p{L}{3,}|[)"’'!?…])(?:[.!?…]+)\s+(?=\p{Ll})/gu)];
  const starts = [0, ...ends.map((end) => end.index + end[0].length)];
  return starts.map((from, i) => ({
    text: segment.slice(from, starts[i + 1]),
    start: start + from,
  }));
}

function statementsOf({ text: sentence, masked }: Sentence, language: Language) {
  const { clauses } = language;
  const parts = partsOf(sentence, clauses);
  const isConditional = starts(clauses.conditions, parts[0]?.text ?? '', clauses.joints);
  const isAsked = /[?？]["”»)\s]*$/.test(sentence);
  let isReported = false;
  return parts.map(({ text, start }, i) => {
    const told = spelled(masked.slice(start, start + text.length), language);
    const plain = clauses.vouched ? told.replace(words(clauses.vouched), '').trim() : told;
    const isQuestion =
      (isAsked && i === parts.length - 1) || starts(clauses.questions, plain, clauses.joints);
    const isQuoted = isReported;
    isReported = words(clauses.reported).test(plain) && wordCount(plain) <= WORDS_OF_A_REPORT;
    const isUnstated =
      isQuoted || words(clauses.unreal).test(plain) || words(clauses.reported).test(plain);
    return {
      text,
      plain,
      stated: !(isQuestion || isConditional || isUnstated),
      tense: tenseOf(plain, language),
      hedged: words(clauses.hedged).test(plain),
      negated: words(clauses.negated).test(plain),
    };
  });
}

// "She says, I work too much": what follows so few words is what was said.
const WORDS_OF_A_REPORT = 5;

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

function starts(source: string, text: string, joints: string): boolean {
  return new RegExp(
    String.raw`^[\s¿¡"'(]*(?:(?:${joints}) )?(?:${source})(?![\p{L}\p{M}])`,
    'iu',
  ).test(text);
}

type Part = { text: string; start: number };

function partsOf(sentence: string, { joints, openers }: Language['clauses']): Part[] {
  const joint = new RegExp(
    String.raw`\s*(?:[,;:–—(]|\s-\s)\s*(?:(?:${joints})\s+)?(?=(?:${openers})(?![\p{L}]))` +
      String.raw`|\s+(?:${joints})\s+(?=(?:${openers})(?![\p{L}]))`,
    'giu',
  );
  const found = [...straighten(sentence).matchAll(joint)];
  const begins = [0, ...found.map((one) => one.index + one[0].length)];
  const ends = [...found.map((one) => one.index), sentence.length];
  return begins.flatMap((start, i) => {
    const part = sentence.slice(start, ends[i]);
    const opening = /^[\s"'“‘(¿¡-]*/.exec(part)?.[0].length ?? 0;
    const text = part.slice(opening).replace(/[\s"'”’).!…,;:?-]+$/, '');
    return text === '' ? [] : [{ text, start: start + opening }];
  });
}

/** Same length, so that a position in one is a position in the other. */
function straighten(text: string): string {
  return text.replace(/[‘’‚`´]/g, "'").replace(/[“”„«»]/g, '"');
}

/** As long as the message, too. Apostrophes are no quotation marks. */
function maskQuotations(text: string): string {
  return text.replace(/["“”„«][^"“”„«»]*["“”»]/g, (quoted) => quoted.replace(/[^\n]/g, ' '));
}

/** How people type English on a phone: `im`, `dont`, a small `i`. */
function spelled(text: string, { code }: Language): string {
  if (code !== 'en') return straighten(text);
  return straighten(text)
    .replace(/\bi(?=$|[\s']|(?:m|ve)\b)/g, 'I')
    .replace(/\bI(m|ve)\b/g, "I'$1")
    .replace(/\bIm\b/g, "I'm")
    .replace(
      /\b([Dd]o|[Dd]oes|[Dd]id|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Ww]o|[Cc]a|[Ww]ould|[Cc]ould)nt\b/g,
      "$1n't",
    )
    .replace(/\b([Tt]oday|[Tt]omorrow|[Tt]onight)'s(?= (?:my|our|the)\b)/g, '$1 is');
}
