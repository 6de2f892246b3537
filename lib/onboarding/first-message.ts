import { Temporal } from 'temporal-polyfill';
import type { Rhythm } from '@/lib/check-ins/schema';
import { ANSWER_TO_CRY_FOR_HELP } from '@/lib/safety/answer-to-cry-for-help';
import { isCryForHelp } from '@/lib/safety/is-cry-for-help';
import { firstWords } from './first-words';
import type { GoingOn } from './schema';

type Facts = {
  person: { displayName: string | null; companionName: string; timezone: string };
  going: readonly GoingOn[];
  /** The first check-in, if one is wanted. */
  checkIn: { at: Date; localDate: string } | null;
  flexibility: Rhythm['flexibility'];
  today: string;
};

/**
 * The companion's first message, the same for the same answers: what it is (the full notice stands
 * over it, as over every first message of a day), what the person said, one question, what is next.
 */
export function firstMessage({ person, going, checkIn, flexibility, today }: Facts): string {
  const { displayName, companionName, timezone } = person;
  const hello = displayName ? `Hello ${displayName}` : 'Hello';
  return [
    `${hello}, I am ${companionName}, an AI. What you tell me I remember, and ask about when its time comes.`,
    takeUp(going),
    checkIn
      ? `${dayOf(checkIn.localDate, today)}${timeOf(checkIn.at, timezone, flexibility)} I write first.`
      : 'I will not write first unless you ask me to, under Check-ins.',
  ].join('\n\n');
}

function takeUp(going: readonly GoingOn[]): string {
  if (going.some(({ words }) => isCryForHelp(words))) return ANSWER_TO_CRY_FOR_HELP;
  const [first, ...others] = going;
  if (!first) return 'Nothing has to be said in order. What is on your mind today?';
  if (others.length > 0) {
    return `There are several things at once for you: ${listOf(going.map(phraseOf))}. Which of them is on your mind most today?`;
  }
  const { reflection, question } = firstWords[first.situation];
  return first.words
    ? `You told me: “${ended(first.words)}” ${question}`
    : `${reflection} ${question}`;
}

function ended(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}

function phraseOf({ situation, words }: GoingOn): string {
  return situation === 'open' && words ? `“${words}”` : firstWords[situation].phrase;
}

function listOf(parts: string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts);
}

function dayOf(date: string, today: string): string {
  const days = Temporal.PlainDate.from(today).until(date).days;
  if (days === 0) return 'Later today';
  if (days === 1) return 'Tomorrow';
  return `On ${Temporal.PlainDate.from(date).toLocaleString('en-GB', { weekday: 'long' })}`;
}

function timeOf(at: Date, timeZone: string, flexibility: Rhythm['flexibility']): string {
  const time = at.toLocaleTimeString('en-GB', { timeZone, hour: 'numeric', minute: '2-digit' });
  switch (flexibility) {
    case 'exact':
      return ` at ${time}`;
    case 'around':
      return ` around ${time}`;
    case 'midday':
      return ' around midday';
    case 'night':
      return ' at night';
    default:
      return ` in the ${flexibility}`;
  }
}
