import { Temporal } from 'temporal-polyfill';
import { asOwner } from '@/db/testing/as-owner';
import { aNewPerson } from '@/evals/run/a-new-person';
import { hearMessages, type PastMessage } from '@/evals/run/hear-messages';
import { recallMessages } from '@/evals/run/recall-messages';
import type { Context } from '@/lib/platform/context';
import type { RecallInput, RecallItem } from './recall-lines';
import { spokenBy } from './spoken-by';
import { timeOfItem } from './time-of-item';

// So many new rows that the planner should know of them at once.
const WORTH_COUNTING = 1000;

type Id = RecallItem['id'];
type Reply = { type: 'ready' } | { type: 'result'; id: Id; ids: Id[] };
type Store = { k: number; items: RecallItem[]; open?: Open };
type Open = { person: Context; askedAt: Date; idOf: Map<string, Id> };

/** One run of the line protocol: a store after another, each the past of a person of its own. */
export function recallSession() {
  let store: Store = { k: 25, items: [] };
  return async (input: RecallInput): Promise<Reply | null> => {
    switch (input.type) {
      case 'begin':
        store = { k: input.k, items: [] };
        return null;
      case 'item':
        store.items.push(input);
        return null;
      case 'end_items':
        store = { ...store, items: [], open: await open(store.items) };
        return { type: 'ready' };
      case 'query':
        return { type: 'result', id: input.id, ids: await find(store, input) };
    }
  };
}

async function open(items: RecallItem[]): Promise<Open> {
  const messages = toMessages(items);
  const askedAt = morningAfter(messages.at(-1)?.at ?? new Date());
  const person = await aNewPerson({ timezone: 'UTC', now: askedAt });
  const ids = await hearMessages(person, { messages, timezone: 'UTC' });
  if (ids.length > WORTH_COUNTING) await asOwner()`analyze companion_messages`;
  return { person, askedAt, idOf: new Map(items.map(({ id }, n) => [ids[n] ?? '', id])) };
}

function toMessages(items: RecallItem[]): PastMessage[] {
  let previous: Date | null = null;
  return items.map((item) => {
    const at = timeOfItem(item, previous);
    previous = at;
    return { ...spokenBy(item), at };
  });
}

async function find({ k, open: opened }: Store, query: Extract<RecallInput, { type: 'query' }>) {
  if (!opened) throw new Error('a query came before end_items');
  const { person, askedAt, idOf } = opened;
  const now = query.at ? new Date(query.at) : askedAt;
  const found = await recallMessages({ ...person, now }, { text: query.text, limit: k });
  return found.flatMap((id) => idOf.get(id) ?? []);
}

function morningAfter(last: Date): Date {
  const day = Temporal.Instant.fromEpochMilliseconds(last.getTime()).toZonedDateTimeISO('UTC');
  const morning = day.toPlainDate().add({ days: 1 }).toZonedDateTime({
    timeZone: 'UTC',
    plainTime: '09:00',
  });
  return new Date(morning.epochMilliseconds);
}
