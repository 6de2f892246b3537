import type { CategorySpec } from './category-spec';

export const relationship = {
  label: 'Person',
  group: 'people',
  lookFor: 'People and pets in their life: who they are to them, and their names.',
  leaveOut: 'Celebrities, strangers, characters in books and films, the companion itself.',
  example: { key: 'brother', value: 'Brother: Tomás' },
  lifetimeDays: null,
  sensitivity: 'none',
  importance: 0.7,
  sameKey: 'coexists',
  extractable: true,
} satisfies CategorySpec;
