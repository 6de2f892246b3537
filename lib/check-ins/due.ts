import { Temporal } from 'temporal-polyfill';
import { localDate } from '@/lib/platform/local-date';
import { isQuiet, type QuietHours } from '@/lib/platform/quiet-hours';
import type { FailureReason } from './failure-reasons';
import { isExtra } from './past';
import { daysBetween, UNANSWERED_BEFORE_FAREWELL } from './rest';
import type { Kind } from './schema';

/** What decides whether a planned check-in may go out. */
export type DueFacts = {
  scheduledFor: Date;
  /** The person's own date that it was planned for. */
  plannedDate: string;
  kind: Kind;
  timezone: string;
  onboarded: boolean;
  enabled: boolean;
  pausedUntil: Date | null;
  quietHours: QuietHours | null;
  /** When the person last wrote anything. */
  lastWroteAt: Date | null;
  /** When the last one that made up a day was sent, and the last of any kind. */
  lastDayDate: string | null;
  lastSentDate: string | null;
  /** Check-ins in a row since the person last wrote or answered. */
  unanswered: number;
};

export type Verdict =
  | { is: 'send' }
  | { is: 'farewell' }
  | { is: 'postpone'; until: Date }
  | { is: 'skip'; reason: FailureReason };

export const LATE_AFTER_MS = 3 * 3_600_000;
const IN_CONVERSATION_MS = 30 * 60_000;

/** What is to be done now with a check-in whose time has come. */
export function due(facts: DueFacts, now: Date): Verdict {
  if (!facts.onboarded) return skip('not_onboarded');
  if (!facts.enabled) return skip('disabled');
  if (facts.pausedUntil && now < facts.pausedUntil) return skip('paused');
  if (isOver(facts, now)) return skip('late');
  if (isQuietAt(now, facts)) return skip('quiet_hours');
  if (isResting(facts)) return skip('resting');

  const silentFrom = silenceAfter(facts.lastWroteAt, now);
  if (silentFrom) {
    return isOver(facts, silentFrom) || isQuietAt(silentFrom, facts)
      ? skip('in_conversation')
      : { is: 'postpone', until: silentFrom };
  }
  const isWelcome = facts.unanswered < UNANSWERED_BEFORE_FAREWELL || facts.kind === 'care';
  return isWelcome ? { is: 'send' } : { is: 'farewell' };
}

const skip = (reason: FailureReason): Verdict => ({ is: 'skip', reason });

function isOver({ scheduledFor, plannedDate, timezone }: DueFacts, at: Date): boolean {
  return (
    at.getTime() - scheduledFor.getTime() > LATE_AFTER_MS || localDate(at, timezone) !== plannedDate
  );
}

function isQuietAt(at: Date, { timezone, quietHours }: DueFacts): boolean {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(
    timezone,
  );
  return isQuiet(hour * 60 + minute, quietHours);
}

/** The care note is the one that does not count who answered. */
function isResting({ kind, plannedDate, unanswered, ...last }: DueFacts): boolean {
  const rest = daysBetween(unanswered);
  const lastDate = isExtra(kind) ? last.lastSentDate : last.lastDayDate;
  if (!lastDate || kind === 'care' || (isExtra(kind) && rest === 1)) return false;
  return Temporal.PlainDate.from(lastDate).until(plannedDate).days < rest;
}

/** When the conversation will have been silent long enough, if it is going on now. */
function silenceAfter(lastWroteAt: Date | null, now: Date): Date | null {
  // `now` is when the tick began: words may be a little younger. Much younger ones are of a replay.
  if (!lastWroteAt || lastWroteAt.getTime() - now.getTime() > IN_CONVERSATION_MS) return null;
  const silentFrom = new Date(lastWroteAt.getTime() + IN_CONVERSATION_MS);
  return silentFrom > now ? silentFrom : null;
}
