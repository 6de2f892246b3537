import type { CategorySpec } from './category-spec';

export const pattern = {
  label: 'Observation',
  group: 'observations',
  lookFor: 'Derived at night from several days; never from one message.',
  leaveOut: 'Everything that one message says.',
  example: { key: 'mood_trend', value: 'Lighter on days with a walk' },
  lifetimeDays: 30,
  sensitivity: 'none',
  importance: 0.5,
  sameKey: 'replaces',
  extractable: false,
} satisfies CategorySpec;
