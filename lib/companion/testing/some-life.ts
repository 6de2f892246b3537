import { randomUUID } from 'node:crypto';
import type { Recalled } from '@/lib/memory/recall';
import type { Memory } from '@/lib/memory/schema';
import type { Person } from '../schema';

/** Somebody to speak with, and things to remember about her, for tests. */
export const ana: Person = {
  id: '5f0c9b1e-0d3c-4c56-9d0c-000000000001',
  email: 'ana@test.local',
  displayName: 'Ana',
  companionName: 'Juno',
  supportStyle: 'friendly_checkin',
  timezone: 'America/New_York',
  plan: 'free',
  boundaries: [],
  sensitiveMemories: 'keep',
  onboarded: true,
  adult: true,
  consentedTo: null,
};

export const nothing: Recalled = {
  due: [],
  pinned: [],
  threads: [],
  memories: [],
  former: [],
  said: [],
};

export function aMemory(facts: Partial<Memory> = {}): Memory {
  return {
    id: randomUUID(),
    category: 'fact',
    key: 'a_fact',
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
