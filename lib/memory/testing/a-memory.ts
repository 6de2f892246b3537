import { randomUUID } from 'node:crypto';
import type { Memory } from '../schema';

/** A memory for tests of pure rules: `aMemory({ value: 'Likes rain' })`. */
export function aMemory(facts: Partial<Memory> = {}): Memory {
  const { id = randomUUID() } = facts;
  return {
    id,
    category: 'fact',
    key: id,
    value: 'Plays the cello',
    thread: null,
    subject: 'user',
    importance: 0.5,
    valence: 0,
    confidence: 1,
    sensitivity: 'none',
    mentionPolicy: 'free',
    pinned: false,
    locked: false,
    dueAt: null,
    expiresAt: null,
    createdAt: '2026-11-17T15:00:00.000Z',
    updatedAt: '2026-11-17T15:00:00.000Z',
    reinforcements: 0,
    source: 'extracted',
    quote: null,
    sourceMessageId: null,
    parentId: null,
    ...facts,
  };
}
