import type { CategorySpec } from './category-spec';

export const preference = {
  label: 'Preference',
  group: 'likes',
  lookFor: 'Lasting likes and dislikes, favourites, how they want to be spoken to.',
  leaveOut: 'A liking of the moment ("I love it"), politeness, praise for the companion.',
  example: { key: 'favourite_season', value: 'Favourite season: autumn' },
  lifetimeDays: null,
  sensitivity: 'none',
  importance: 0.4,
  sameKey: 'replaces',
  extractable: true,
} satisfies CategorySpec;
