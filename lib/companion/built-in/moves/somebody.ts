import { fold } from '@/lib/memory/fold';
import { hasDied } from '@/lib/memory/has-died';
import { isPast } from '../is-past';
import { capitalise, mirror } from '../mirror';
import { sentences } from '../sentences';
import type { Turn } from '../turn';

const RELATION =
  /\bmy (?:\w+ )?(?<relation>mother|mom|mum|father|dad|sister|brother|wife|husband|partner|girlfriend|boyfriend|fianc[ée]e?|son|daughter|kid|baby|boss|manager|friend|best friend|roommate|flatmate|neighbou?r|aunt|uncle|cousin|grandmother|grandma|grandfather|grandpa|colleague|coworker|therapist|teacher|dog|cat)(?: (?<name>\p{Lu}[\p{L}'-]+))?/u;

/** Somebody in the person's life: by name where it is known, and how it is with them. */
export function answerSomebody(turn: Turn): string | null {
  for (const sentence of sentences(turn.text)) {
    if (sentence.endsWith('?')) continue;
    const who = somebodyIn(sentence, turn);
    if (!who) continue;
    const said = mirror(sentence);
    const more = isLate(who, turn) ? remembering(who, turn) : question(who, isPast(sentence), turn);
    return `${said ? `${capitalise(said)}. ` : ''}${more}`;
  }
  return null;
}

function somebodyIn(sentence: string, { recalled }: Turn): string | null {
  const { relation, name } = RELATION.exec(sentence)?.groups ?? {};
  if (name) return name;
  const words = new Set(fold(sentence).split(/[^\p{L}\p{N}'-]+/u));
  const known = [...recalled.pinned, ...recalled.memories, ...recalled.threads]
    .map(({ subject }) => subject)
    .find((subject) => subject !== 'user' && words.has(fold(subject)));
  return known ?? (relation ? `your ${relation}` : null);
}

function isLate(who: string, { recalled, history }: Turn): boolean {
  const { pinned, due, threads, memories } = recalled;
  const told = history.filter(({ role }) => role === 'user').flatMap(({ text }) => sentences(text));
  return hasDied(who, { known: [...pinned, ...due, ...threads, ...memories], said: told });
}

function remembering(who: string, { vary }: Turn): string {
  return vary([`Tell me about ${who}, if you like.`, 'Take your time with it.']);
}

function question(who: string, past: boolean, { vary }: Turn): string {
  if (past) return vary([`How was that, with ${who}?`, `How are things with ${who} since?`]);
  return vary([`How are things with ${who}?`, `What is it like with ${who} these days?`]);
}
