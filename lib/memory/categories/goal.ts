import type { CategorySpec } from './category-spec';

export const goal = {
  label: 'Goal',
  group: 'plans',
  lookFor: 'Something they want to reach over weeks or years and will work for.',
  leaveOut: 'Wishes about this conversation ("I want to talk about…"), errands, moods.',
  example: { key: 'run_a_marathon', value: 'Run a marathon' },
  lifetimeDays: 180,
  sensitivity: 'none',
  importance: 0.6,
  sameKey: 'coexists',
  extractable: true,
} satisfies CategorySpec;
