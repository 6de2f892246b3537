import { Temporal } from 'temporal-polyfill';
import type { PortableState } from './portable-memory';

/** What stands in brackets behind a memory of the Markdown file, and is read from there again. */
export type Flags = Pick<
  PortableState,
  'subject' | 'pinned' | 'locked' | 'mentionPolicy' | 'dueAt' | 'expiresAt' | 'createdAt'
>;

/** `noted 2026-11-01; about Ana; on 2026-12-03 10:00; pinned`. */
export function writeFlags(memory: Flags, { timeZone, now }: { timeZone: string; now: Date }) {
  const { subject, pinned, locked, mentionPolicy, dueAt, expiresAt, createdAt } = memory;
  const isOver = expiresAt !== null && new Date(expiresAt) <= now;
  return [
    `noted ${dayOf(createdAt, timeZone)}`,
    subject !== 'user' && `about ${subject}`,
    dueAt && `on ${momentOf(dueAt, timeZone)}`,
    pinned && 'pinned',
    locked && 'in my words',
    mentionPolicy === 'if_asked' && 'only if I ask',
    mentionPolicy === 'never' && 'never mention',
    isOver && `until ${dayOf(expiresAt, timeZone)}`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** What such a bracket says; null where it is none of ours. */
export function readFlags(text: string, timeZone: string): Partial<Flags> | null {
  const flags: Partial<Flags> = {};
  for (const part of text.split(/;\s*/)) {
    const read = readers.find(([pattern]) => pattern.test(part));
    const said = read?.[0].exec(part);
    if (!read || !said) return null;
    try {
      Object.assign(flags, read[1](said[1] ?? '', timeZone));
    } catch {
      // A day that no calendar has.
      return null;
    }
  }
  return flags;
}

const DAY = String.raw`(\d{4}-\d\d-\d\d)`;

const readers: [RegExp, (said: string, timeZone: string) => Partial<Flags>][] = [
  [new RegExp(`^noted ${DAY}$`), (day, zone) => ({ createdAt: instantOf(`${day} 12:00`, zone) })],
  [/^about (.{1,120})$/, (subject) => ({ subject })],
  [
    new RegExp(`^on ${DAY.slice(0, -1)}(?: \\d\\d:\\d\\d)?)$`),
    (at, zone) => ({ dueAt: instantOf(at, zone) }),
  ],
  [/^pinned$/, () => ({ pinned: true })],
  [/^in my words$/, () => ({ locked: true })],
  [/^only if I ask$/, () => ({ mentionPolicy: 'if_asked' })],
  [/^never mention$/, () => ({ mentionPolicy: 'never' })],
  [new RegExp(`^until ${DAY}$`), (day, zone) => ({ expiresAt: instantOf(day, zone) })],
];

function dayOf(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The day, with the hour where it has one. */
export function momentOf(instant: string, timeZone: string): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${local.toPlainDate()}${time === '00:00' ? '' : ` ${time}`}`;
}

/** `2026-12-03` or `2026-12-03 10:00` on that clock. */
export function instantOf(local: string, timeZone: string): string {
  const at = Temporal.PlainDateTime.from(local.replace(' ', 'T'));
  return new Date(at.toZonedDateTime(timeZone).epochMilliseconds).toISOString();
}
