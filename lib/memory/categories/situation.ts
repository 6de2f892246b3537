import type { CategorySpec } from './category-spec';

export const situation = {
  label: 'Situation',
  group: 'going_on',
  lookFor:
    'Circumstances of these weeks: who is staying with them, a busy season, being between jobs.',
  leaveOut: 'What has an outcome to wait for (a thread) and what is always so (a fact).',
  example: { key: 'between_jobs', value: 'Between jobs since October' },
  lifetimeDays: 42,
  sensitivity: 'none',
  importance: 0.5,
  sameKey: 'replaces',
  extractable: true,
} satisfies CategorySpec;
