import type { Channel } from './channel';

/** The conversation itself: what is written there has arrived. */
export const web = {
  id: 'web',
  label: 'Here, in the conversation',
  reaches: async () => true,
  send: async () => ({ outcome: 'sent' }),
} satisfies Channel;
