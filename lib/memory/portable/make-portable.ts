import { categorySpecs } from '../categories';
import { keyOf } from '../draft-memory';
import { expiryOf } from '../expiry';
import type { Category } from '../schema';
import type { PortableMemory, PortableState } from './portable-memory';

type Told = Partial<PortableState> & { category: Category; value: string };

/** A memory of which only some is told: the rest is as its category has it. */
export function makePortable(told: Told, now: Date): PortableMemory {
  const { category, value, subject = 'user', dueAt = null } = told;
  const spec = categorySpecs[category];
  const expiresAt = expiryOf(category, { now, dueAt: dueAt === null ? null : new Date(dueAt) });
  return {
    key: keyOf(category, value, subject),
    subject,
    importance: spec.importance,
    valence: 0,
    confidence: 1,
    sensitivity: spec.sensitivity,
    mentionPolicy: 'free',
    pinned: false,
    locked: false,
    dueAt,
    expiresAt: told.pinned ? null : (expiresAt?.toISOString() ?? null),
    createdAt: now.toISOString(),
    source: 'import',
    quote: null,
    reinforcements: 0,
    thread: null,
    history: [],
    questions: [],
    ...told,
  };
}
