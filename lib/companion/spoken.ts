/** One thing that was said in the conversation, by either side. */
export type Spoken = { role: 'user' | 'assistant'; text: string; localDate: string };
