import type { Recalled } from '@/lib/memory/recall';
import type { Person } from '../schema';

/** Somebody to speak with, for tests. */
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
