import { Temporal } from 'temporal-polyfill';

/** Something true about a day that is worth a word; the name is also that of its templates. */
export type Texture = keyof typeof textures;

const textures = {
  monday: { topic: 'The week ahead', reason: 'because a new week begins' },
  friday: { topic: 'The end of the week', reason: 'because the week is nearly over' },
  sunday: { topic: 'Sunday', reason: 'because it is Sunday' },
} as const;

const byWeekday: Record<number, Texture> = { 1: 'monday', 5: 'friday', 7: 'sunday' };

/** What there is to say about this date itself, if anything. */
export function textureOf(date: string) {
  const name = byWeekday[Temporal.PlainDate.from(date).dayOfWeek];
  return name && { name, ...textures[name] };
}
