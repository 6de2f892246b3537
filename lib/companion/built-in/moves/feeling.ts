import { type Feeling, feelingIn } from '../feelings';
import { isPast } from '../is-past';
import { capitalise, mirror } from '../mirror';
import { clauses, sentences } from '../sentences';
import type { Turn } from '../turn';

/** A mood: met in a few words, together with what it is about, in the person's own. */
export function answerFeeling(turn: Turn): string | null {
  const said = sentences(turn.text).filter((sentence) => !sentence.endsWith('?'));
  const sentence = said.find((s) => feelingIn(s));
  const feeling = sentence && feelingIn(sentence);
  if (!sentence || !feeling) return null;
  const reason =
    reasonIn(sentence) ??
    said
      .filter((s) => s !== sentence)
      .map(mirror)
      .find(Boolean);
  const met = reason ? `${capitalise(reason)}. ${feeling.phrase}.` : `${feeling.phrase}.`;
  const more = feeling.hard
    ? afterHard(turn, isPast(sentence))
    : afterGood(turn, sentence, feeling);
  return `${met} ${more}`;
}

/** The clause that says why, not the one that says how it feels. */
function reasonIn(sentence: string): string | null {
  const parts = clauses(sentence);
  const about = parts
    .filter((part) => !feelingIn(part))
    .map(mirror)
    .find(Boolean);
  return about ?? (parts.length === 1 && !isOnlyFeeling(sentence) ? mirror(sentence) : null);
}

function isOnlyFeeling(sentence: string): boolean {
  return (
    /^(?:i feel|i['’]m|i am|feeling|so|it was|it went|it['’]s|that was)\b/i.test(sentence) &&
    sentence.split(/\s+/).length <= 5
  );
}

const SECRET =
  /\b(?:secret|secretly|confidential\w*|between us|off the record|(?:don['’]?t|not to|not supposed to|must(?:n['’]t| not)) (?:tell|say)|(?:nobody|no one) (?:else )?knows)\b/i;
const SUBJECTS =
  /\b(?:i|i['’]m|i['’]ve|we|we['’]re|she|she['’]s|he|he['’]s|they|they['’]re|(?:my|our|her|his) (?:\w+ )?(?:mother|mom|mum|father|dad|parents|sister|brother|wife|husband|partner|girlfriend|boyfriend|son|daughter|kid|boss|friend|roommate|flatmate|neighbou?r|aunt|uncle|cousin|niece|nephew|grandmother|grandfather|colleague|coworker)s?)\b/gi;

/** Whoever was named last before the feeling has it, unless it is done to the person. */
function isOfAnother(sentence: string, feeling: RegExp): boolean {
  const match = feeling.exec(sentence);
  const before = sentence.slice(0, match?.index ?? 0);
  const last = before.match(SUBJECTS)?.at(-1);
  const isDoneToMe = /^\s*(?:me|us)\b/i.test(
    sentence.slice(before.length + (match?.[0].length ?? 0)),
  );
  return (
    last !== undefined &&
    !/^(?:i|we)\b/i.test(last) &&
    !isDoneToMe &&
    !/\bme\b/i.test(match?.[0] ?? '')
  );
}

function afterHard({ person, vary }: Turn, past: boolean): string {
  switch (person.supportStyle) {
    case 'listener':
      return vary([
        "I'm listening, if there is more.",
        'Take your time with it.',
        'Say as much as you like.',
      ]);
    case 'motivational':
      return vary(['What would make tomorrow a little lighter?', 'What has helped before?']);
    case 'accountability':
      return vary([
        'Is there one thing about it that is in your hands?',
        'What is the next step you would take?',
      ]);
    case 'friendly_checkin':
      return vary([
        past ? 'What was the hardest part?' : 'Since when has it been like this?',
        'Would it help to tell it from the beginning?',
        'What would be good for you right now?',
      ]);
  }
}

/** News that is somebody else's is not the person's to tell, and a secret nobody's. */
function afterGood({ text, person, vary }: Turn, sentence: string, { words }: Feeling): string {
  if (SECRET.test(text)) return vary(['That stays here.', 'I tell nobody.']);
  if (isOfAnother(sentence, words)) {
    return person.supportStyle === 'listener'
      ? 'Tell me as much of it as you like.'
      : vary(['How is it for you?', 'What does it mean to you?']);
  }
  switch (person.supportStyle) {
    case 'listener':
      return vary(['Tell me as much of it as you like.', 'That can stay with you for a while.']);
    case 'motivational':
      return vary([
        'What did you do that made the difference?',
        'What does it make possible next?',
      ]);
    case 'accountability':
      return vary(['What comes after it?', 'What made it work this time?']);
    case 'friendly_checkin':
      return vary([
        'What was the best moment?',
        'What made the difference?',
        'Who did you tell first?',
      ]);
  }
}
