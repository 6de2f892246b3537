import { isPast } from '../is-past';
import { capitalise, mirror } from '../mirror';
import { sentences } from '../sentences';
import type { Turn } from '../turn';

const LONG_WORDS = 60;

/** Whatever else was said: the last thing that can be said back, and room for more. */
export function answerStatement(turn: Turn): string {
  const { text, person, vary } = turn;
  const statement = sentences(text).findLast((sentence) => mirror(sentence));
  if (text.split(/\s+/).length > LONG_WORDS) {
    return vary([
      'There is a lot in that. Which part of it weighs the most?',
      'I have read all of it. What is at the centre of it for you?',
    ]);
  }
  const said = statement && mirror(statement);
  if (!said) return vary(['Tell me a little more about that.', 'Go on, I am reading.']);
  if (person.supportStyle === 'listener') return `${capitalise(said)}. ${vary(ROOM)}`;
  return `${capitalise(said)}. ${vary(isPast(statement) ? AFTERWARDS : NOW)}`;
}

const ROOM = ['Go on, if you like.', "I'm listening.", 'What else is there?'] as const;
const AFTERWARDS = ['How was that for you?', 'What came of it?', 'What was it like?'] as const;
const NOW = [
  'What made you think of it today?',
  'Tell me more about that, if you like.',
  'What is on your mind about it?',
] as const;
