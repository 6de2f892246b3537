import type { Memory } from '@/lib/memory/schema';

/** A memory for tests of the pure rules: `aMemory({ id: 'm1', value: 'Likes rain' })`. */
export function aMemory(facts: Partial<Memory> & Pick<Memory, 'id'>): Memory {
  return {
    category: 'fact',
    key: facts.id,
    value: facts.id,
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
    createdAt: '2026-11-22T18:00:00.000Z',
    updatedAt: '2026-11-22T18:00:00.000Z',
    reinforcements: 0,
    source: 'extracted',
    quote: null,
    sourceMessageId: null,
    parentId: null,
    ...facts,
  };
}
