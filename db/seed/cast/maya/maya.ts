import type { Life } from '../../life';
import { days } from './days';
import { memories } from './memories';

/** A nurse, new in a city where she knows nobody outside of work. */
export const maya: Life = {
  name: 'Maya',
  companionName: 'Juno',
  supportStyle: 'friendly_checkin',
  location: 'Portland, Oregon',
  rhythm: { time: '18:30', flexibility: 'exact', timezone: 'America/Los_Angeles' },
  boundaries: ['dating'],
  days,
  skipped: [
    { ago: 13, why: 'paused' },
    { ago: 10, why: 'in_conversation' },
  ],
  memories,
  unsure: {
    category: 'fact',
    key: 'old_friends',
    value: 'Your friends live in Columbus',
    quote: "Everyone I'd call is in Columbus",
  },
};
