import type { Memory } from '@/lib/memory/schema';

/** A memory for tests. */
export function aMemory(id: string, given: Partial<Memory> = {}): Memory {
  return {
    id,
    category: 'fact',
    key: id,
    value: `value of ${id}`,
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
    createdAt: '2026-11-01T09:00:00.000Z',
    updatedAt: '2026-11-01T09:00:00.000Z',
    reinforcements: 0,
    source: 'extracted',
    quote: null,
    sourceMessageId: null,
    parentId: null,
    ...given,
  };
}
