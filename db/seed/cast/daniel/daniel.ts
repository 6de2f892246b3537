import type { Life } from '../../life';
import { days } from './days';
import { memories } from './memories';

/** A father of one, laid off after eleven years, looking for work. */
export const daniel: Life = {
  name: 'Daniel',
  companionName: 'Sol',
  supportStyle: 'accountability',
  location: 'Chicago',
  rhythm: { time: '08:00', flexibility: 'exact', timezone: 'America/Chicago' },
  quietHours: { startMinute: 22 * 60, endMinute: 7 * 60 },
  boundaries: ['my father'],
  days,
  skipped: [{ ago: 15, why: 'skipped' }],
  memories,
  unsure: {
    category: 'preference',
    key: 'coffee_place',
    value: 'Likes the coffee at the corner of the transit building',
    quote: 'Found the good coffee on the corner',
  },
};
