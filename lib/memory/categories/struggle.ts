import type { CategorySpec } from './category-spec';

export const struggle = {
  label: 'Worry',
  group: 'worries',
  lookFor: 'What weighs on them for longer than a day: sleep, money, loneliness, a conflict.',
  leaveOut: 'A bad moment, a complaint about the weather, anything about ending their life.',
  example: { key: 'sleep', value: 'Has trouble sleeping' },
  lifetimeDays: 60,
  sensitivity: 'none',
  importance: 0.6,
  sameKey: 'replaces',
  extractable: true,
} satisfies CategorySpec;
