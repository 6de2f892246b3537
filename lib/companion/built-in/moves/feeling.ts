import { feelingIn } from '../feelings';
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
  const more = feeling.hard ? afterHard(turn, isPast(sentence)) : afterGood(turn);
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

function afterGood({ person, vary }: Turn): string {
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
