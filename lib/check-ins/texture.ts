import { Temporal } from 'temporal-polyfill';
import type { Weather } from '@/lib/platform/weather/weather';
import { seasonBeginning } from './season';

/** Something true about a day that is worth a word; the name is also that of its templates. */
export type Texture = keyof typeof textures;

const textures = {
  storm: { topic: 'The storm outside', reason: 'because there is thunder where you are' },
  snow: { topic: 'The snow', reason: 'because it snows where you are' },
  rain: { topic: 'The rain', reason: 'because it rains where you are' },
  heat: { topic: 'The heat', reason: 'because it is hot where you are' },
  frost: { topic: 'The frost', reason: 'because it freezes where you are' },
  clear: { topic: 'The clear sky', reason: 'because the sky is clear where you are' },
  spring: { topic: 'Spring', reason: 'because spring begins' },
  summer: { topic: 'Summer', reason: 'because summer begins' },
  autumn: { topic: 'Autumn', reason: 'because autumn begins' },
  winter: { topic: 'Winter', reason: 'because winter begins' },
  monday: { topic: 'The week ahead', reason: 'because a new week begins' },
  friday: { topic: 'The end of the week', reason: 'because the week is nearly over' },
  sunday: { topic: 'Sunday', reason: 'because it is Sunday' },
} as const;

const byWeekday: Record<number, Texture> = { 1: 'monday', 5: 'friday', 7: 'sunday' };

type Day = { date: string; timezone: string; weather: Weather | null };

/** What there is to say about a day itself: the rarest first. */
export function texturesOf({ date, timezone, weather }: Day) {
  const names = [
    seasonBeginning(date, timezone),
    weather,
    byWeekday[Temporal.PlainDate.from(date).dayOfWeek] ?? null,
  ];
  return names.flatMap((name) => (name ? [{ name, ...textures[name] }] : []));
}
