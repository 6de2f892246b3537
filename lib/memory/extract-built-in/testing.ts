import { randomUUID } from 'node:crypto';
import type { Turn } from '../extraction/extraction';
import type { Memory } from '../schema';
import { aMemory } from '../testing/a-memory';
import { extractBuiltIn } from '.';

/** Monday 23 November 2026, 20:30 in Lisbon. */
const at = new Date('2026-11-23T20:30:00Z');

export function turn(text: string, given: Partial<Turn> = {}): Turn {
  return { id: randomUUID(), role: 'user', text, at, fresh: true, askedAbout: [], ...given };
}

/** Something that is known already, such as a thread that waits. */
export function memory(value: string, given: Partial<Memory> = {}): Memory {
  const thread = {
    summary: value,
    status: 'waiting' as const,
    follow_up_date: null,
    key_details: [],
  };
  return aMemory({
    category: 'thread',
    key: value,
    value,
    thread: (given.category ?? 'thread') === 'thread' ? thread : null,
    ...given,
  });
}

/** What the rules hear in one message, a line each. */
export function hear(text: string, known: Memory[] = [], before: Turn[] = []): string[] {
  const turns = [...before, turn(text)];
  const { candidates } = extractBuiltIn({ turns, known, timeZone: 'Europe/Lisbon' });
  return candidates.map(({ operation, category, key, value, subject, when, confidence }) =>
    [
      operation === 'ADD' ? '' : `${operation} `,
      `${category} ${key}: ${value}`,
      subject === 'user' ? '' : ` (${subject})`,
      when === null ? '' : ` @${when}`,
      confidence < 0.6 ? ' ?' : '',
    ].join(''),
  );
}

/** The questions to come back with. */
export function questions(text: string): (string | null)[] {
  const transcript = { turns: [turn(text)], known: [], timeZone: 'Europe/Lisbon' };
  return extractBuiltIn(transcript).candidates.map(({ followUp }) => followUp);
}
