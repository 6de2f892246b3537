import { Temporal } from 'temporal-polyfill';
import type { Memory } from '@/lib/memory/schema';
import { localDate } from '@/lib/platform/local-date';
import type { Weather } from '@/lib/platform/weather/weather';
import { dayInWords } from './day-in-words';
import { mentions } from './mentions';
import { nextTouch, questionAbout } from './rhythm-of-thread';
import type { Priority, Wish } from './schema';
import { shorten } from './shorten';
import { stableHash } from './stable-hash';
import { type Texture, texturesOf } from './texture';

/** What the companion knows when it chooses what to write about. */
export type Facts = {
  timezone: string;
  memories: readonly Memory[];
  /** When the messages were said that the memories quote, by message id. */
  saidAt?: ReadonlyMap<string, Date>;
  /** The check-ins of the last weeks. */
  recent: readonly Used[];
  /** Topics that the person asked to leave alone. */
  boundaries: readonly string[];
  /** What the person wants of this day. */
  wish?: Wish | undefined;
  weather?: Weather | null;
  personId?: string;
  /** Check-ins in a row that had no word after them. */
  unanswered?: number;
};

export type Used = {
  localDate: string;
  /** Null or nothing for one that was left out and counts as used. */
  sentAt?: Date | null;
  topic: string | null;
  memoryIds: readonly string[];
};

/** What a check-in is about, and why. The first of its memories is the one it asks about. */
export type Plan = {
  priority: Priority;
  topic: string;
  memoryIds: string[];
  question: string | null;
  /** The person's own words that it rests on, and when they were said. */
  said: { quote: string; day: string } | null;
  reason: string;
  texture: Texture | null;
  /** Whether it may ask anything: some days have only a good word. */
  mayAsk: boolean;
};

const COOL_DOWN_DAYS = 3;
const PATTERN_COOL_DOWN_DAYS = 14;

/** What to write about: what the person wished for, else the first of the stack with something to say. */
export function choose(facts: Facts, now: Date): Plan {
  const known = knownAt(facts, now);
  return (
    wished(known) ??
    followUp(known) ??
    thread(known) ??
    pattern(known) ??
    texture(known) ??
    generic(known)
  );
}

/** What an extra check-in would be about: only a date that has come is worth one. */
export function chooseEvent(facts: Facts, now: Date): Plan | undefined {
  const known = knownAt(facts, now);
  const isAgreedOn = ({ id, thread }: Memory) =>
    thread?.follow_up_date && thread.follow_up_date > (lastUsed(known, id) ?? '');
  return followUp(known) ?? thread({ ...known, memories: known.memories.filter(isAgreedOn) });
}

function knownAt(facts: Facts, now: Date): Known {
  return {
    ...facts,
    memories: facts.memories.filter((memory) => mayBringUp(memory, facts, now)),
    all: new Map(facts.memories.map((memory) => [memory.id, memory])),
    today: localDate(now, facts.timezone),
  };
}

type Known = Facts & { all: ReadonlyMap<string, Memory>; today: string };

function mayBringUp(memory: Memory, { boundaries }: Facts, now: Date): boolean {
  const alive = memory.expiresAt === null || new Date(memory.expiresAt) > now;
  return (
    alive &&
    memory.mentionPolicy === 'free' &&
    memory.thread?.status !== 'resolved' &&
    !boundaries.some((boundary) => mentions(`${memory.value} ${memory.quote ?? ''}`, boundary))
  );
}

/** What the person asked for themselves comes before everything, also before its time. */
function wished({ wish, memories }: Known): Plan | undefined {
  const about = memories.find(({ id }) => id === wish?.aboutId);
  const topic = wish?.hint ?? about?.value;
  if (!topic) return undefined;
  return {
    priority: about ? priorityOf(about) : 'FOLLOW_UP',
    topic: shorten(topic, 80),
    memoryIds: about ? [about.id, ...(about.parentId ? [about.parentId] : [])] : [],
    question: wish?.hint ? null : questionOf(about),
    said: null,
    reason: 'because you asked me to',
    texture: null,
    mayAsk: true,
  };
}

/** A question whose day has come. It is asked once; answering "not yet" moves its day. */
function followUp(known: Known): Plan | undefined {
  const { memories, all, today, timezone } = known;
  const due = memories
    .filter(({ category, parentId }) => {
      const parent = parentId ? all.get(parentId) : undefined;
      return category === 'follow_up' && (!parent || memories.includes(parent));
    })
    .map((memory) => ({ memory, day: memory.dueAt && localDate(new Date(memory.dueAt), timezone) }))
    .filter(({ memory, day }) => {
      const isNew = day && day <= today && !wasAsked(known, memory, day);
      // Of two questions about one matter the second waits for another day.
      return isNew && !(memory.parentId && isCoolingDown(known, memory.parentId, 1));
    });
  const first = due.sort(
    (a, b) => compare(b.day, a.day) || b.memory.importance - a.memory.importance,
  )[0]?.memory;
  if (!first) return undefined;
  const parent = first.parentId ? all.get(first.parentId) : undefined;
  return {
    priority: 'FOLLOW_UP',
    topic: shorten(parent?.value ?? first.value, 80),
    memoryIds: [first.id, ...(first.parentId ? [first.parentId] : [])],
    question: first.value,
    ...because(first.quote ? first : (parent ?? first), known),
    texture: null,
    mayAsk: true,
  };
}

/** An ongoing situation whose day has come, or that went quiet for longer than its rhythm. */
function thread(known: Known): Plan | undefined {
  const { memories, today, recent } = known;
  const due = memories
    .flatMap((memory) => {
      const asked = recent.filter(({ memoryIds }) => memoryIds.includes(memory.id));
      const day = memory.thread && nextTouch(memory, memory.thread, asked, known.timezone);
      return day && day <= today && !isWarm(known, memory, COOL_DOWN_DAYS) ? [{ memory, day }] : [];
    })
    .sort((a, b) => b.memory.importance - a.memory.importance || compare(a.day, b.day));
  const first = due[0]?.memory;
  return (
    first && {
      priority: 'THREAD',
      topic: shorten(first.value, 80),
      memoryIds: [first.id],
      question: questionAbout(first.thread),
      ...because(first, known),
      texture: null,
      mayAsk: true,
    }
  );
}

/** An observation that several days share. */
function pattern(known: Known): Plan | undefined {
  const first = known.memories
    .filter(({ category }) => category === 'pattern')
    .filter((memory) => !isWarm(known, memory, PATTERN_COOL_DOWN_DAYS))
    .sort((a, b) => b.importance - a.importance)[0];
  return (
    first && {
      priority: 'PATTERN',
      topic: shorten(first.value, 80),
      memoryIds: [first.id],
      question: null,
      said: null,
      reason: `because I noticed something: “${shorten(first.value, 120)}”`,
      texture: null,
      mayAsk: true,
    }
  );
}

/** The day itself, if nothing of the kind was said in the last days. */
function texture(known: Known): Plan | undefined {
  const { today, timezone, recent, weather = null } = known;
  const day = texturesOf({ date: today, timezone, weather }).find(
    ({ topic }) => !recent.some((used) => used.topic === topic && isWithin(used, today, 6)),
  );
  if (!day) return undefined;
  const { name, ...words } = day;
  return { ...NOTHING, ...words, priority: 'TEXTURE', texture: name, mayAsk: mayAsk(known) };
}

/** Memory had nothing to offer: counted and shown to the operator. */
function generic(known: Known): Plan {
  const words = { topic: 'How you are', reason: 'because it is the time you chose' };
  return { ...NOTHING, ...words, priority: 'GENERIC', mayAsk: mayAsk(known) };
}

/** Now and then, and whenever two went unanswered, a good word does without a question. */
function mayAsk({ personId = '', today, unanswered = 0 }: Known): boolean {
  return unanswered < 2 && stableHash(`${personId} ${today} presence`) % 4 !== 0;
}

const NOTHING = { memoryIds: [], question: null, said: null, texture: null, mayAsk: true };

function because(
  { quote, value, createdAt, sourceMessageId }: Memory,
  { today, timezone, saidAt }: Known,
): Pick<Plan, 'said' | 'reason'> {
  const at = saidAt?.get(sourceMessageId ?? '') ?? new Date(createdAt);
  const day = dayInWords(localDate(at, timezone), today);
  if (!quote) {
    return { said: null, reason: `because ${day} you told me about “${shorten(value, 120)}”` };
  }
  const said = { quote: shorten(quote, 160), day };
  return { said, reason: `because ${day} you said “${said.quote}”` };
}

function priorityOf({ category }: Memory): Priority {
  if (category === 'pattern') return 'PATTERN';
  return category === 'thread' ? 'THREAD' : 'FOLLOW_UP';
}

function questionOf(memory: Memory | undefined): string | null {
  if (memory?.category === 'follow_up') return memory.value;
  return memory?.thread ? questionAbout(memory.thread) : null;
}

/** Its day comes again only if it was changed since: moving to another zone moves no question. */
function wasAsked({ recent }: Known, { id, updatedAt }: Memory, day: string): boolean {
  return recent.some(
    ({ memoryIds, localDate, sentAt }) =>
      memoryIds.includes(id) && (localDate >= day || (sentAt && sentAt >= new Date(updatedAt))),
  );
}

function lastUsed({ recent }: Known, memoryId: string): string | undefined {
  return recent
    .filter(({ memoryIds }) => memoryIds.includes(memoryId))
    .map((used) => used.localDate)
    .sort()
    .at(-1);
}

/** The memory itself was used in the last days, or its topic under another name in the last three. */
function isWarm(known: Known, { id, value }: Memory, days: number): boolean {
  return (
    isCoolingDown(known, id, days) ||
    known.recent.some(
      (used) =>
        used.topic !== null &&
        isWithin(used, known.today, COOL_DOWN_DAYS - 1) &&
        mentions(value, used.topic),
    )
  );
}

function isCoolingDown({ recent, today }: Known, memoryId: string, days: number): boolean {
  return recent.some(
    (used) => used.memoryIds.includes(memoryId) && isWithin(used, today, days - 1),
  );
}

function isWithin(used: Used, today: string, days: number): boolean {
  return Temporal.PlainDate.from(used.localDate).until(today).days <= days;
}

const compare = (a: string | null, b: string | null) => (a ?? '').localeCompare(b ?? '');
