import type { Memory } from '@/lib/memory/schema';

/** One thing that was said in the conversation, by either side. */
export type Spoken = { role: 'user' | 'assistant'; text: string; localDate: string };

export type Recalled = {
  pinned: Memory[];
  followUps: Memory[];
  threads: Memory[];
  memories: Memory[];
  said: { messageId: string; role: 'user' | 'assistant'; text: string; at: string }[];
};
