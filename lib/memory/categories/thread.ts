import type { CategorySpec } from './category-spec';

export const thread = {
  label: 'Going on',
  group: 'going_on',
  lookFor:
    'An ongoing matter of their life whose outcome is open: an interview, an exam, a diagnosis, a move, a quarrel.',
  leaveOut: 'What is already decided, other people’s matters that do not touch them, small talk.',
  example: { key: 'job_interview_museum', value: 'Job interview at the museum' },
  lifetimeDays: 30,
  sensitivity: 'none',
  importance: 0.8,
  sameKey: 'replaces',
  extractable: true,
} satisfies CategorySpec;
