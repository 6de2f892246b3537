import type { CategorySpec } from './category-spec';

export const event = {
  label: 'Event',
  group: 'plans',
  lookFor:
    'Something with a date: a visit, a trip, a party, an anniversary, also one that has passed.',
  leaveOut:
    'Events whose outcome is open and matters (an interview, an exam, an operation): those are threads.',
  example: { key: 'trip_to_lisbon', value: 'Trip to Lisbon' },
  lifetimeDays: 365,
  sensitivity: 'none',
  importance: 0.5,
  sameKey: 'coexists',
  extractable: true,
} satisfies CategorySpec;
