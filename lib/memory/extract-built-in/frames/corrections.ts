import { localDate } from '@/lib/platform/local-date';
import { contentWords } from '../../content-words';
import { fold } from '../../fold';
import type { Language } from '../../languages/language';
import { words } from '../../languages/words';
import type { Memory } from '../../schema';
import { stopWords } from '../../search/stop-words';
import type { Clause } from '../clause';
import { deniedIn } from '../denied';
import { escaped } from '../escaped';
import type { Found, Frame, Scene } from '../frame';
import { newDate } from '../new-date';
import { nounPhraseIn } from '../noun-phrase';
import { bestShared, isOpen } from '../open-matters';
import { renaming } from '../renaming';
import { retractionOf } from '../retraction';
import { template } from '../template';
import { birthdayOn } from './birthdays';

/** What was said just before is put right: "not Alice, Elise", "sorry, Tuesday", "scratch that". */
export const corrections: Frame = (clause, scene) => {
  const word = otherWord(clause, scene);
  if (word.length > 0) return word;
  const date = otherDate(clause, scene);
  return date ? [date] : takenBack(clause, scene);
};

function otherWord(clause: Clause, scene: Scene): Found[] {
  // A comma in it may have made two clauses of it; the next sentence is about something else.
  const [sentence = ''] = scene.turn.text.split(/(?<=[.!?…])\s+|\n+/);
  const isFirst = sentence.startsWith(clause.text) && sentence.length < LONGEST_CORRECTION;
  const word = otherWordIn(clause.plain, scene);
  return word.length === 0 && isFirst ? otherWordIn(sentence, scene) : word;
}

const LONGEST_CORRECTION = 100;

function otherWordIn(said: string, scene: Scene): Found[] {
  const { language, known, turn } = scene;
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
      if (saysNothing(wrong, language) || saysNothing(better, language)) continue;
      // A name is put right where it is kept as one, not where it also occurs.
      const [memory] = known
        .filter(({ value }) => words(escaped(wrong)).test(value))
        .toSorted((a, b) => Number(isPerson(b)) - Number(isPerson(a)));
      if (!memory) continue;
      const spelling = spelledAs(wrong, nameIn(wrong, better), turn.text);
      return renaming(memory, { wrong, right: spelling }, scene);
    }
  }
  return [];
}

function isPerson({ category }: Memory): boolean {
  return category === 'relationship';
}

/** "my", "I don't": a correction puts a thing in the place of a thing. */
function saysNothing(text: string, { code }: Language): boolean {
  const little = Object.entries(stopWords).find(([of]) => of === code)?.[1];
  const said = fold(text).match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];
  return said.every((word) => little?.has(word.replaceAll("'", '')));
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

function otherDate(clause: Clause, scene: Scene): Found | null {
  // Said with a verb it is news about the matter, wherever that was named.
  const isMoved = words(scene.language.news.moved).test(clause.plain);
  const target = isMoved ? null : misdated(clause, scene);
  const when = target && newDate(clause, scene, target);
  if (!when) return null;
  const { id, category, key, value, subject } = target;
  const isBirthday = key === 'birthday';
  return {
    operation: 'CHANGE',
    targetId: id,
    category,
    key,
    value: isBirthday ? birthdayOn(when.date, scene.language) : value,
    subject,
    when: when.text,
    tense: 'future',
    quote: clause.text,
  };
}

/** What stands on a wrong day: the matter that is named with the word for it, or what was said last. */
function misdated(clause: Clause, scene: Scene): Memory | null {
  const { turn, language, known, timeZone } = scene;
  const isDated = ({ dueAt, key }: Memory) => dueAt !== null || key === 'birthday';
  const isSaidWrong = words(language.news.correcting).test(turn.text.slice(0, FIRST_WORDS));
  const denied = deniedIn(turn.text, scene).map(({ date }) => date);
  const isDenied = ({ dueAt }: Memory) =>
    dueAt !== null && denied.includes(localDate(new Date(dueAt), timeZone));

  const last = saidBefore(scene).find(isDated);
  // "It isn't on Thursday, it's on Friday": the word for it stands in the first half.
  const naming = denied.length > 0 ? [clause.plain, turn.text] : [clause.plain];
  const noun = naming.flatMap((text) => nounPhraseIn(text, language)?.noun ?? [])[0];
  if (!noun) return isSaidWrong ? (last ?? null) : null;
  // Whose very day is denied may be called something else: the appointment, at the dentist's.
  if (last && isSaidWrong && (isDenied(last) || shares(last, noun))) return last;
  const isAnother = words(language.news.another).test(clause.plain);
  const named = known.filter(
    (memory) =>
      isOpen(memory) &&
      isDated(memory) &&
      shares(memory, noun) &&
      (isDenied(memory) || (isSaidWrong && !isAnother && isAhead(memory, scene))),
  );
  return clause.tense === 'past'
    ? null
    : bestShared(named, [noun, ...naming].flatMap(contentWords));
}

function shares({ value }: Memory, noun: string): boolean {
  const said = contentWords(noun);
  return contentWords(value).some((word) => said.includes(word));
}

function isAhead({ dueAt }: Memory, { turn }: Scene): boolean {
  return dueAt !== null && new Date(dueAt) > turn.at;
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
