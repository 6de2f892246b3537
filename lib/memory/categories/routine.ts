import type { CategorySpec } from './category-spec';

export const routine = {
  label: 'Routine',
  group: 'about_you',
  lookFor: 'What they do again and again, with its rhythm.',
  leaveOut: 'A single occasion, what they used to do, good intentions (a goal).',
  example: { key: 'choir_tuesday', value: 'Every Tuesday: choir practice' },
  lifetimeDays: 180,
  sensitivity: 'none',
  importance: 0.4,
  sameKey: 'replaces',
  extractable: true,
} satisfies CategorySpec;
