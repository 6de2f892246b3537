/** A memory as the product holds it, with its dates on the person's own calendar. */
export type HeldMemory = {
  id: string;
  category: string;
  key: string;
  subject: string;
  value: string;
  /** Local date, and local time where one was named. */
  due: string | null;
  time: string | null;
  valence: number;
  status: 'active' | 'waiting' | 'resolved';
  quote: string | null;
};

export type HeldFollowUp = { askOn: string; question: string; parentId: string | null };

/** "Did I get this right?" `memoryId` is the memory that would change. */
export type HeldSuggestion = Pick<HeldMemory, 'category' | 'key' | 'subject' | 'value' | 'due'> & {
  memoryId: string | null;
};

/** Everything that the product holds of one person after a conversation. */
export type Held = {
  memories: HeldMemory[];
  /** Resolved, and no longer shown. */
  closed: HeldMemory[];
  followUps: HeldFollowUp[];
  suggestions: HeldSuggestion[];
};
