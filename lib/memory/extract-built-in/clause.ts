import { type Tense, tenseOf } from '../dates/tense-of';

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
};

/**
 * The statements that a person makes about the world. Questions, conditions, reports of what others
 * say, jokes and stories are left out: they state nothing.
 */
export function clausesOf(message: string): Clause[] {
  if (NOT_MEANT.test(straighten(message))) return [];
  return sentencesOf(message, maskQuotations(message)).flatMap(statementsOf);
}

const NOT_MEANT =
  /\b(?:just kidding|only kidding|just joking|only joking|jk|i'm joking|april fools|role ?play(?:ing)?|let's pretend|pretend that|once upon a time|lyrics|in my (?:novel|story|game|dream)|my (?:main )?character|hypothetically|for example)\b/i;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A sentence, and the same with blanks where somebody else is quoted. */
type Sentence = { text: string; masked: string };

function sentencesOf(message: string, masked: string): Sentence[] {
  return (
    [...message.matchAll(/[^\r\n]+/g)]
      // Lines that are quoted from elsewhere.
      .filter(([line]) => !/^\s*(?:>|\|)/.test(line))
      .flatMap((line) =>
        [...segmenter.segment(line[0])].map(({ segment, index }) => {
          const start = line.index + index + (/^\s*/.exec(segment)?.[0].length ?? 0);
          const text = segment.trim();
          return { text, masked: masked.slice(start, start + text.length) };
        }),
      )
  );
}

function statementsOf({ text: sentence, masked }: Sentence): Clause[] {
  const parts = partsOf(sentence);
  const isConditional = CONDITION.test(parts[0]?.text ?? '');
  return parts.flatMap(({ text, start }, i) => {
    const plain = spelled(masked.slice(start, start + text.length));
    const isQuestion = (sentence.endsWith('?') && i === parts.length - 1) || QUESTION.test(plain);
    if (isQuestion || isConditional || UNREAL.test(plain) || REPORTED.test(plain)) return [];
    return [
      {
        text,
        plain,
        tense: tenseOf(plain),
        hedged: HEDGED.test(plain),
        negated: NEGATED.test(plain),
      },
    ];
  });
}

const SUBJECT =
  "(?:I|I'm|I've|I'll|I'd|my|we|we're|we've|our|he|she|it|it's|they|there|there's|that's|can|do|did|does|is|are|what|how|why|isn't)";
const JOINT = new RegExp(
  String.raw`\s*(?:[,;:–—]|\s-\s)\s*(?:(?:and|but|so|because|while|although|though|then|or|yet|plus)\s+)?(?=${SUBJECT}\b)` +
    String.raw`|\s+(?:and|but|so|because|while|although|though)\s+(?=${SUBJECT}\b)`,
  'gi',
);

type Part = { text: string; start: number };

function partsOf(sentence: string): Part[] {
  const joints = [...straighten(sentence).matchAll(JOINT)];
  const starts = [0, ...joints.map((joint) => joint.index + joint[0].length)];
  const ends = [...joints.map((joint) => joint.index), sentence.length];
  return starts.flatMap((start, i) => {
    const part = sentence.slice(start, ends[i]);
    const opening = /^[\s"'“‘(-]*/.exec(part)?.[0].length ?? 0;
    const text = part.slice(opening).replace(/[\s"'”’).!…,;:?-]+$/, '');
    return text === '' ? [] : [{ text, start: start + opening }];
  });
}

const CONDITION =
  /^(?:and |but |so |even )?(?:if|unless|in case|assuming|suppose|imagine|what if|whether)\b/i;
const QUESTION =
  /^(?:and |but |so |or )?(?:who|what|when|where|why|how|which|do|does|did|is|are|am|was|were|can|could|should|would|will|have you|has|may i|don't you|isn't|aren't)\b(?!ever)/i;
const UNREAL =
  /\b(?:if|wish|would|wouldn't|could have|should have|might have been|imagine|pretend|supposing|i'd (?:love|like|rather|be)|as though|used to think|almost)\b/i;
const REPORTED =
  /\b(?:said|says|saying|told|tells|asked|asks|thinks|thought|claims?|claimed|believes|heard|dreamed|dreamt|wrote|mentioned|according to|accused|called me)\b/i;
const HEDGED =
  /\b(?:might|may|maybe|perhaps|probably|possibly|could|should|not sure|i guess|i think|i hope|hopefully|supposedly)\b/i;
const NEGATED = /\b(?:not|never|no|nobody|none|neither|without)\b|n't\b|\bno longer\b|\bcannot\b/i;

/** Same length, so that a position in one is a position in the other. */
function straighten(text: string): string {
  return text.replace(/[‘’‚`´]/g, "'").replace(/[“”„«»]/g, '"');
}

/** As long as the message, too. Apostrophes are no quotation marks. */
function maskQuotations(text: string): string {
  return text.replace(/["“”„«][^"“”„«»]*["“”»]/g, (quoted) => quoted.replace(/[^\n]/g, ' '));
}

/** How people type on a phone: `im`, `dont`, a small `i`. */
function spelled(text: string): string {
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
