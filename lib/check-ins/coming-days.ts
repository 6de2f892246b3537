import { agenda, type Planned } from './agenda';
import { contentOf } from './content-of';
import { due } from './due';
import { isExtra, type PastCheckIn } from './past';
import type { PlannedDay } from './schema';
import { forGates, type Known } from './what-we-know';

/** A row that is still to be sent. */
export type Pending = { id: string; kind: string; scheduledFor: Date; localDate: string };

const WEEK_MS = 7 * 86_400_000;

/** The next seven days as they would go if nothing new was said: the rules, run ahead of time. */
export function comingDays(known: Known, pending: readonly Pending[], now: Date): PlannedDay[] {
  const days: PlannedDay[] = [];
  const { unanswered } = forGates(known);
  const overdue = pending.map(({ scheduledFor }) => scheduledFor).filter((at) => at < now);
  let since = new Date(Math.min(Number(now), ...overdue.map(Number)));
  let ahead = known;
  for (;;) {
    const [planned] = agenda(ahead, { since, now });
    if (!planned || planned.at.getTime() >= now.getTime() + WEEK_MS) return days;
    const { at, localDate, kind } = planned;
    const gates = {
      ...forGates(ahead),
      unanswered,
      scheduledFor: at,
      plannedDate: localDate,
      kind,
    };
    const verdict = due(gates, at);
    const content = verdict.is === 'skip' ? null : contentOf(planned, ahead, verdict);
    if (content) {
      const { priority, topic, reason } = content;
      const id = pending.find((row) => isOf(row, planned))?.id ?? null;
      const wish = isExtra(kind) ? null : (known.wishes.get(localDate) ?? null);
      days.push({ id, kind, localDate, at: at.toISOString(), priority, topic, reason, wish });
    }
    if (verdict.is === 'farewell') return days;
    since = at;
    ahead = { ...ahead, past: [imagined(planned, content), ...ahead.past], careOn: null };
  }
}

function isOf(row: Pending, { kind, localDate }: Planned): boolean {
  return row.localDate === localDate && isExtra(row.kind) === isExtra(kind);
}

/** The check-in of a coming day, as it will be looked back on. */
function imagined(
  { at, localDate, kind }: Planned,
  content: { memoryIds: string[]; topic: string } | null,
): PastCheckIn {
  return {
    kind,
    status: content ? 'sent' : 'skipped',
    localDate,
    sentAt: content ? at : null,
    answeredAt: null,
    memoryIds: content?.memoryIds ?? [],
    topic: content?.topic ?? null,
    farewell: false,
    leftOut: false,
  };
}
