import type { Life } from '../../life';
import { days } from './days';
import { memories } from './memories';

/** An illustrator with a first child of seven weeks, at home while everybody else is at work. */
export const hana: Life = {
  name: 'Hana',
  companionName: 'Moss',
  supportStyle: 'listener',
  location: 'Stockholm',
  rhythm: { time: '13:30', flexibility: 'exact', timezone: 'Europe/Stockholm' },
  quietHours: { startMinute: 21 * 60, endMinute: 8 * 60 },
  boundaries: ['weight'],
  days,
  skipped: [{ ago: 12, why: 'in_conversation' }],
  memories,
};
