import { resolveDate } from '../../dates/resolve-date';
import { words } from '../../languages/words';
import type { Memory } from '../../schema';
import type { Clause } from '../clause';
import type { Found, Frame, Scene } from '../frame';
import { retractionOf } from '../retraction';
import { template } from '../template';
import { birthdayOn } from './birthdays';

/** What was said just before is put right: "not Alice, Elise", "sorry, Tuesday", "scratch that". */
export const corrections: Frame = (clause, scene) => {
  const word = otherWord(clause, scene);
  if (word) return [word];
  const date = otherDate(clause, scene);
  return date ? [date] : takenBack(clause, scene);
};

function otherWord(clause: Clause, scene: Scene): Found | null {
  const { text } = scene.turn;
  // A comma in it may have made two clauses of it.
  const isFirst = text.startsWith(clause.text) && text.length < LONGEST_CORRECTION;
  return otherWordIn(clause.plain, scene) ?? (isFirst ? otherWordIn(text, scene) : null);
}

const LONGEST_CORRECTION = 100;

function otherWordIn(said: string, { language, known, turn }: Scene): Found | null {
  for (const source of language.news.corrections) {
    const { old, new: right } = template(source, language).exec(said)?.groups ?? {};
    if (!old || !right || old.toLowerCase() === right.toLowerCase()) continue;
    if (words(`^(?:${language.news.correcting})`).test(right)) continue;
    // The first word may be in the memory, and the second belong to the sentence.
    const pairs = [
      [old, right],
      [wordsOf(old)[0], wordsOf(right)[0]],
      [wordsOf(old).at(-1), wordsOf(right)[0]],
    ];
    for (const [wrong = '', better = ''] of pairs) {
      const memory = known.find(({ value }) => words(escaped(wrong)).test(value));
      if (wrong && better && memory)
        return replacing(memory, wrong, spelledAs(wrong, nameIn(wrong, better), turn.text));
    }
  }
  return null;
}

function replacing(memory: Memory, wrong: string, right: string): Found {
  const { id, category, key, value, subject } = memory;
  const pattern = new RegExp(words(escaped(wrong)).source, 'iu');
  return {
    operation: 'CHANGE',
    targetId: id,
    category,
    key,
    value: value.replace(pattern, right),
    subject: subject.toLowerCase() === wrong.toLowerCase() ? right : subject,
  };
}

/** In the place of a name only a name: of "is Elise" the second word. */
function nameIn(wrong: string, right: string): string {
  const isName = (word: string) => /^\p{Lu}/u.test(word);
  return (isName(wrong) && wordsOf(right).filter(isName).join(' ')) || right;
}

/** A name stays a name, however hastily its correction is typed. */
function spelledAs(wrong: string, right: string, text: string): string {
  if (/\p{Lu}/u.test(text.replace(/^\s*\p{Lu}|\bI\b/u, '')) || !/^\p{Lu}/u.test(wrong))
    return right;
  return right.charAt(0).toUpperCase() + right.slice(1);
}

function otherDate({ plain, text }: Clause, scene: Scene): Found | null {
  const { language, turn, timeZone } = scene;
  const { correcting } = language.news;
  if (!words(correcting).test(turn.text.slice(0, FIRST_WORDS))) return null;
  const when = resolveDate(plain, { at: turn.at, timeZone, tense: 'future', language });
  const [last] = saidBefore(scene).filter(({ dueAt, key }) => dueAt !== null || key === 'birthday');
  if (!when || !last) return null;
  const { id, category, key, value } = last;
  const isBirthday = key === 'birthday';
  return {
    operation: 'CHANGE',
    targetId: id,
    category,
    key,
    value: isBirthday ? birthdayOn(when.date, language) : value,
    when: when.text,
    tense: 'future',
    quote: text,
  };
}

const FIRST_WORDS = 60;

function takenBack({ text }: Clause, scene: Scene): Found[] {
  const { language, turn } = scene;
  const isFirst = turn.text.indexOf(text) < FIRST_WORDS;
  if (!isFirst || !words(language.news.takenBack).test(text)) return [];
  return saidBefore(scene).map(retractionOf);
}

/** "Haha, kidding": a message that begins by owning up to a joke takes back the one before it. */
export function ownedUp(scene: Scene): Found[] {
  const { language, turn } = scene;
  const said = turn.text.replace(/[‘’`´]/g, "'").replace(LAUGHTER, '');
  const isJoke = new RegExp(`^(?:${language.news.takenBack})`, 'iu').test(said);
  if (!isJoke) return [];
  return saidBefore(scene).map((memory) => ({ ...retractionOf(memory), quote: turn.text }));
}

const LAUGHTER =
  /^(?:[^\p{L}]|(?<!\p{L})(?:(?:ha|he|ja|je|hi|kk|rs|ah)+k?h?|lol|lmao|mdr|ok(?:ay)?|nah|no|oh|sorry|well|i'm|i am|i was|ich|das|je|c'est|estoy|es|estou|ik)(?!\p{L}))+/iu;

/** What the message before said, and the companion has kept; the newest first. */
function saidBefore({ previous, known }: Scene): Memory[] {
  return known
    .filter(
      ({ sourceMessageId, category }) =>
        sourceMessageId === previous?.id && category !== 'follow_up',
    )
    .toReversed();
}

function wordsOf(text: string): string[] {
  return text.split(' ');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
