import { Temporal } from 'temporal-polyfill';
import { localDate } from '@/lib/platform/local-date';
import type { Candidate } from './candidate';
import { categorySpecs } from './categories';
import { morningAfter, morningOf } from './dates/morning-after';
import { expiryOf } from './expiry';
import type { MemoryDraft } from './operation';
import type { Category, ThreadValue } from './schema';
import { isSituation, type SituationName, situations } from './situations';
import { slug } from './slug';

type When = { now: Date; timeZone: string };

const USUAL_DAYS_TO_ASK = 3;
const MAX_DETAILS = 20;

/** The memory that a candidate stands for, with what its category says about it. */
export function draftMemory(candidate: Candidate, when: When): MemoryDraft {
  const { category, subject } = candidate;
  const dueAt = candidate.due ? new Date(candidate.due.at) : null;
  const key = keyOf(category, candidate.key, subject);
  return {
    ...sourceOf(candidate),
    category,
    key,
    value: candidate.value.trim(),
    thread: category === 'thread' ? threadOf(candidate, when) : null,
    subject,
    importance: candidate.importance ?? categorySpecs[category].importance,
    dueAt,
    expiresAt: expiryOf(category, { now: when.now, dueAt }),
  };
}

/** The question that comes back after the date of what it asks about; null where there is none. */
export function draftFollowUp(
  candidate: Candidate,
  about: Pick<MemoryDraft, 'key' | 'subject'>,
  { now, timeZone }: When,
): MemoryDraft | null {
  const question = candidate.operation === 'FOLLOW_UP' ? candidate.value : candidate.followUp;
  if (!question) return null;
  const dueAt = askAt(candidate, { now, timeZone });
  // How something went that was long over when it was told is in the telling.
  if (dueAt.getTime() < now.getTime()) return null;
  return {
    ...sourceOf(candidate),
    category: 'follow_up',
    key: `ask_${about.key}`,
    value: question.trim(),
    thread: null,
    subject: about.subject,
    importance: categorySpecs.follow_up.importance,
    dueAt,
    expiresAt: expiryOf('follow_up', { now, dueAt }),
  };
}

/** A stable key; what is about somebody else stands under their name, apart from the person's own. */
export function keyOf(category: Category, key: string, subject: string): string {
  const bare = slug(key.replaceAll('_', ' '));
  if (subject === 'user' || category === 'relationship') return bare;
  const name = slug(subject);
  return bare.startsWith(name) ? bare : `${name}_${bare}`;
}

function sourceOf(candidate: Candidate) {
  return {
    valence: candidate.valence,
    confidence: candidate.confidence,
    sensitivity:
      candidate.sensitivity === 'none'
        ? categorySpecs[candidate.category].sensitivity
        : candidate.sensitivity,
    quote: candidate.quote,
    sourceMessageId: candidate.messageId,
    source: 'extracted',
  };
}

function threadOf(candidate: Candidate, when: When): ThreadValue {
  const { value, details, due } = candidate;
  const { timeZone } = when;
  const situation = situationOf(candidate);
  return {
    summary: value.trim(),
    status: due ? 'waiting' : 'active',
    follow_up_date: due
      ? localDate(morningAfter(due.lastDate, timeZone), timeZone)
      : situation && firstTouch(situation.name, when),
    ...(situation && { situation: situation.name }),
    ...(situation?.phase && { phase: situation.phase }),
    key_details: details.slice(0, MAX_DETAILS),
  };
}

/** A ready situation that the model named, with a phase of its own. */
function situationOf({ situation: name, phase }: Candidate) {
  if (!isSituation(name)) return null;
  const phases: readonly string[] = situations[name].phases;
  return { name, phase: phase !== null && phases.includes(phase) ? phase : null };
}

/** The date on which a friend would first ask about it. */
function firstTouch(name: SituationName, { now, timeZone }: When): string {
  const [days] = situations[name].rhythmDays;
  return Temporal.PlainDate.from(localDate(now, timeZone)).add({ days }).toString();
}

function askAt({ due, askInDays }: Candidate, { now, timeZone }: When): Date {
  if (due) return morningAfter(due.lastDate, timeZone);
  const today = Temporal.PlainDate.from(localDate(now, timeZone));
  return morningOf(today.add({ days: askInDays ?? USUAL_DAYS_TO_ASK }).toString(), timeZone);
}
