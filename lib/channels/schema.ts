/** How a message went outside of the conversation: the channel by its name, and what is known. */
export type Arrival = { by: string; outcome: 'waiting' | 'sent' | 'unknown' | 'failed' };
