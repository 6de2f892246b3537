import { Temporal } from 'temporal-polyfill';
import type { Person } from '@/lib/companion/schema';
import type { Plan } from '../plan';
import type { Kind } from '../schema';
import { shorten } from '../shorten';
import { stableHash } from '../stable-hash';
import { asked } from './asked';
import { care } from './care';
import { farewell } from './farewell';
import { followUp } from './follow-up';
import { generic } from './generic';
import { greetings, hellos } from './greetings';
import { pattern } from './pattern';
import { presence } from './presence';
import { silence } from './silence';
import { texture } from './texture';
import { thread } from './thread';

type For = { personId: string; displayName: string | null; localDate: string };

/**
 * A check-in's text without a model: the same for the same person and date, and another on every
 * day of a month, because lists of coprime lengths are gone through side by side.
 */
export function fromTemplate(plan: Plan, { personId, displayName, localDate }: For): string {
  const turn = turnOf(personId, localDate);
  // What comes once a week goes on by weeks: six texts never repeat in a month.
  const template =
    plan.texture && plan.mayAsk
      ? nth(texture[plan.texture], Math.floor(turn / 7))
      : nth(templatesFor(plan), turn);
  return fill(template, {
    greeting: nth(greetings, turn),
    hello: nth(hellos, turn),
    ask: nth(plan.priority === 'PATTERN' ? pattern.asks : thread.asks, turn),
    question: oneQuestion(plan.question ?? ''),
    topic: shorten(plan.topic, 80),
    quote: plan.said?.quote ?? '',
    day: plan.said?.day ?? '',
    name: displayName ?? '',
  });
}

/** The notes that no model writes. */
export function fixedFor(
  kind: Kind | 'farewell',
  { person, localDate }: { person: Pick<Person, 'id' | 'displayName'>; localDate: string },
): string {
  const texts = kind === 'silence' ? silence : [kind === 'care' ? care : farewell];
  return fill(nth(texts, turnOf(person.id, localDate)), {
    hello: nth(hellos, 0),
    name: person.displayName ?? '',
  });
}

const QUOTABLE_CHARACTERS = 110;

function templatesFor({ priority, question, said, mayAsk }: Plan): string[] {
  if (!mayAsk) return presence;
  if (priority === 'FOLLOW_UP') return question ? followUp : asked;
  if (priority === 'PATTERN') return pattern.frames;
  if (priority !== 'THREAD') return generic;
  if (question) return thread.withQuestion;
  return said && said.quote.length <= QUOTABLE_CHARACTERS ? thread.withQuote : thread.withTopic;
}

function fill(template: string, values: Record<string, string>): string {
  return template
    .replace(
      /\{(greeting|hello|ask|question|topic|quote|day)\}/g,
      (_, slot: string) => values[slot] ?? '',
    )
    .replace(/\{(, | )name\}/g, (_, before: string) => (values.name ? before + values.name : ''));
}

/** A remembered question may be several: the first is enough. */
function oneQuestion(text: string): string {
  const [first = text] = shorten(text, 200).match(/^[^?？؟]*[?？؟]/) ?? [];
  return first;
}

/** A number that grows by one each day, from another beginning for each person. */
function turnOf(personId: string, localDate: string): number {
  return (
    Temporal.PlainDate.from('2000-01-01').until(localDate).days + (stableHash(personId) % 1000)
  );
}

function nth(list: string[], turn: number): string {
  return list[turn % list.length] ?? '';
}
