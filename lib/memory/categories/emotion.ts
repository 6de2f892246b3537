import type { CategorySpec } from './category-spec';

export const emotion = {
  label: 'Feeling',
  group: 'worries',
  lookFor: 'A feeling of these days that they name themselves, with what it is about.',
  leaveOut: 'Feelings you only infer, politeness ("I am happy to hear that"), feelings of others.',
  example: { key: 'nervous', value: 'Nervous about the first day at work' },
  lifetimeDays: 7,
  sensitivity: 'none',
  importance: 0.4,
  sameKey: 'replaces',
  extractable: true,
} satisfies CategorySpec;
