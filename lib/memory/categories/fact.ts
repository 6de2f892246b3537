import type { CategorySpec } from './category-spec';

export const fact = {
  label: 'Fact',
  group: 'about_you',
  lookFor:
    'Stable facts: name, work and employer, studies, home town, birthday, diet, allergies, languages, possessions that matter.',
  leaveOut: 'Opinions, plans, what is true of everybody, facts about the world.',
  example: { key: 'employer', value: 'Works at the city museum' },
  lifetimeDays: null,
  sensitivity: 'none',
  importance: 0.6,
  sameKey: 'replaces',
  extractable: true,
} satisfies CategorySpec;
