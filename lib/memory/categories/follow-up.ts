import type { CategorySpec } from './category-spec';

export const followUp = {
  label: 'To ask',
  group: 'plans',
  lookFor: 'A question that a friend would come back with on a later day.',
  leaveOut: 'Questions that can be asked right now, and more than one about the same matter.',
  example: { key: 'ask_interview', value: 'How did the interview go?' },
  lifetimeDays: 14,
  sensitivity: 'none',
  importance: 0.7,
  sameKey: 'replaces',
  extractable: true,
} satisfies CategorySpec;
