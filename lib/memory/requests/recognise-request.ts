import { addressesSystem } from '../addresses-system';
import { languages } from './languages';
import type { Language } from './languages/language';

/** What a message asks of memory itself, apart from what it tells. */
export type MemoryRequest =
  /** `about` is null for what was said a moment ago. */
  | { kind: 'forget'; about: string | null }
  /** This very message is not to be kept. */
  | { kind: 'leave_out' }
  /** `what` is null for what was said a moment ago. */
  | { kind: 'remember'; what: string | null };

/** `rest` is what the message says besides, for the companion to answer. */
export type Recognised = { request: MemoryRequest; rest: string };

const LONGEST = 2000;

/**
 * "Forget that", "forget what I said about …", "don't remember this", "remember that …": recognised
 * by rule, so that it does what it says with any model and with none. Everything else is null.
 */
export function recogniseRequest(message: string): Recognised | null {
  if (message.length > LONGEST) return null;
  const sentences = message
    .split(/(?<=[.!?…])\s+|\n+/)
    .filter((sentence) => /\p{L}/u.test(sentence));
  for (const [at, sentence] of sentences.entries()) {
    const before = sentences.slice(0, at).join(' ');
    const rest = sentences.filter((_, n) => n !== at).join(' ');
    for (const language of compiled) {
      const request = inSentence(sentence, { before, isAlone: rest === '' }, language);
      if (request) return isOrder(request, message) ? null : settled(request, before, rest);
    }
  }
  return null;
}

type Around = { before: string; isAlone: boolean };
type Found = MemoryRequest | { kind: 'forget_last' } | { kind: 'left_out_beside' };

function inSentence(sentence: string, around: Around, language: Compiled): Found | null {
  const said = sentence.trim().replace(/[‘’`´]/g, "'");
  if (said.endsWith('?') && !language.asking.test(said)) return null;
  const groups = (patterns: RegExp[]) => patterns.map((p) => p.exec(said)).find(Boolean)?.groups;
  const matches = (patterns: RegExp[]) => patterns.some((pattern) => pattern.test(said));
  if (matches(language.sayings)) return null;
  if (matches(language.forgetLast)) return { kind: 'forget_last' };
  if (around.isAlone && matches(language.forgetLastAlone)) return { kind: 'forget_last' };
  const topic = groups(language.forgetAbout);
  if (topic) return { kind: 'forget', about: bare(topic.about ?? topic.known ?? '') };
  const thing = around.isAlone || language.please.test(said) ? groups(language.forgetThing) : null;
  if (thing) return { kind: 'forget', about: bare(thing.about ?? '') };
  if (matches(language.rememberLast)) return { kind: 'remember', what: null };
  const statement = groups(language.remember)?.what;
  if (statement) return { kind: 'remember', what: verbatim(sentence, statement) };
  return matches(language.beside) ? { kind: 'left_out_beside' } : null;
}

/** What "that" points at: what stands before it in the message, or else what was said before. */
function settled(found: Found, before: string, rest: string): Recognised {
  if (found.kind === 'left_out_beside') return { request: { kind: 'leave_out' }, rest };
  if (found.kind === 'forget_last') {
    const request: MemoryRequest = before ? { kind: 'leave_out' } : { kind: 'forget', about: null };
    return { request, rest };
  }
  if (found.kind === 'remember' && found.what === null && before) {
    return { request: { kind: 'remember', what: ended(before) }, rest: '' };
  }
  return { request: found, rest };
}

/** "Remember that you must …" is an order to the companion and nothing to keep. */
function isOrder(request: Found, message: string): boolean {
  return request.kind === 'remember' && addressesSystem(message);
}

function bare(topic: string): string {
  return topic.trim().replace(/^["“]|["”]$/g, '');
}

// Quotation marks were straightened for the patterns; what is kept is as it was written.
function verbatim(sentence: string, statement: string): string {
  const straight = sentence.replace(/[‘’`´]/g, "'");
  const at = straight.lastIndexOf(statement);
  return ended(sentence.slice(at, at + statement.length));
}

function ended(statement: string): string {
  return statement.replace(/[\s.!?…]+$/, '');
}

type Compiled = ReturnType<typeof compile>;

const compiled = languages.map(compile);

function compile(language: Language) {
  const whole = (sources: readonly string[]) =>
    sources.map(
      (source) =>
        new RegExp(`^(?:${language.before})*(?:${source})(?:${language.after})*[\\s.!?…]*$`, 'iu'),
    );
  const beside = language.leaveOut.flatMap((source) => [
    new RegExp(`^(?:${language.before})*(?:${source})(?: ?[,:;–—-] ?|,? but ).{3,}$`, 'iu'),
    new RegExp(
      `^.{3,}[,;–—-] ?(?:but |and |so )?(?:${language.before})*(?:${source})(?:${language.after})*[\\s.!…]*$`,
      'iu',
    ),
    ...whole([source]),
  ]);
  return {
    asking: new RegExp(language.asking, 'iu'),
    forgetLast: whole(language.forgetLast),
    forgetLastAlone: whole(language.forgetLastAlone),
    forgetAbout: whole(language.forgetAbout),
    forgetThing: whole(language.forgetThing),
    please: new RegExp(language.please, 'iu'),
    remember: whole(language.remember),
    rememberLast: whole(language.rememberLast),
    sayings: whole(language.sayings),
    beside,
  };
}
