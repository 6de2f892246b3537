import { z } from 'zod';

/** The twelve categories of the contract. What each means and how long it lives: ./categories. */
export const categories = [
  'fact',
  'preference',
  'event',
  'goal',
  'relationship',
  'emotion',
  'situation',
  'routine',
  'struggle',
  'thread',
  'follow_up',
  'pattern',
] as const;

export const category = z.enum(categories);
export type Category = z.infer<typeof category>;

/** How `/memories` groups what is remembered, in the order in which it shows the groups. */
export const viewerGroups = {
  going_on: 'What is going on',
  people: 'People',
  about_you: 'About you',
  likes: 'What you like',
  plans: 'Plans and dates',
  worries: 'Worries',
  observations: 'Observations',
} as const;
export type ViewerGroup = keyof typeof viewerGroups;

/** What makes a memory sensitive; such ones follow the person's own setting. */
export const sensitivities = [
  'none',
  'health',
  'sexuality',
  'faith',
  'politics',
  'money',
  'law',
] as const;
export type Sensitivity = (typeof sensitivities)[number];

/** What a person's setting says about sensitive things. */
export const sensitivePolicies = ['keep', 'ask', 'never'] as const;
export type SensitivePolicy = (typeof sensitivePolicies)[number];

/** An ongoing situation of a life; stored as JSON in the `value` of a `thread`. */
export const threadValue = z.object({
  summary: z.string().min(1).max(500),
  status: z.enum(['active', 'waiting', 'resolved']).default('active'),
  /** The local date on which to ask about it. */
  follow_up_date: z.iso.date().nullable().default(null),
  key_details: z.array(z.string().max(300)).max(20).default([]),
  /** Which ready situation it is, such as `job_search`; see ./situations. */
  situation: z.string().max(40).optional(),
  /** How far it has come, in the words of its situation. */
  phase: z.string().max(40).optional(),
  /** How it ended, in a few words. */
  outcome: z.string().max(300).optional(),
});
export type ThreadValue = z.infer<typeof threadValue>;

/** What may be brought in at once; a larger file is brought in in parts. */
export const IMPORT_MOST_CHARACTERS = 3_000_000;

export const mentionPolicies = ['free', 'if_asked', 'never'] as const;

/** A memory as screens and prompts see it. */
export type Memory = {
  id: string;
  category: Category;
  key: string;
  /** In words, for every category; a thread's is its summary. */
  value: string;
  thread: ThreadValue | null;
  /** `user`, or the name of the person or pet it is about. */
  subject: string;
  importance: number;
  valence: number;
  confidence: number;
  sensitivity: string;
  mentionPolicy: (typeof mentionPolicies)[number];
  pinned: boolean;
  locked: boolean;
  /** ISO instants. */
  dueAt: string | null;
  expiresAt: string | null;
  createdAt: string;
  updatedAt: string;
  reinforcements: number;
  source: string;
  /** The person's own words, and the message that they are from. */
  quote: string | null;
  sourceMessageId: string | null;
  /** The memory that a follow-up asks about. */
  parentId: string | null;
};

/** One line of a memory's past. */
export type MemoryChange = {
  id: string;
  operation: string;
  before: string | null;
  after: string | null;
  /** Its date before and after, ISO instants. */
  dueBefore: string | null;
  dueAfter: string | null;
  actor: string;
  at: string;
  /** The message because of which it changed. */
  messageId: string | null;
};

/** A chip under a message: what was kept of it. */
export type Remembered = {
  historyId: string;
  memoryId: string;
  operation: string;
  category: Category;
  label: string;
};

/** One small question: what was heard and is not certain, or what may no longer hold. */
export type Suggestion = {
  id: string;
  category: Category;
  value: string;
  /** What is believed so far, where the question is about a memory. */
  known: string | null;
  /** Why it is asked; screens have a sentence for those that they know. */
  reason: string;
  /** `still_true`: accepting means that it no longer is. */
  asks: 'new' | 'changed' | 'still_true';
  quote: string | null;
  memoryId: string | null;
};

/** In how many rows of each kind something forgotten stood. */
export type Removed = {
  memories: number;
  /** Lines of the past, and what other memories quoted of it. */
  history: number;
  suggestions: number;
  /** What the companion said, the topics and moods of days, check-ins, answers of onboarding. */
  replies?: number;
  days?: number;
  checkIns?: number;
  answers?: number;
  /** The person's own messages, where they asked for that. */
  ownMessages?: number;
};

/** What one delete removed. `snapshot` is all that undo needs; the server keeps nothing of it. */
export type ForgetReceipt = {
  removed: Removed;
  words: string[];
  snapshot: MemorySnapshot;
};

/** How a memory of a file stands to what is known. */
export type ImportStatus =
  | 'new'
  /** It is remembered already, or stands in the file twice. */
  | 'known'
  /** Something else is believed in its place, and would be what was believed before. */
  | 'changed'
  /** The person wrote otherwise themselves: it is never overwritten. */
  | 'locked'
  | 'forgotten'
  /** It tells the companion what to do, and is no memory. */
  | 'order';

/** One line of the list to approve. */
export type ImportProposal = {
  /** Its place in the file. */
  index: number;
  status: ImportStatus;
  category: Category;
  value: string;
  subject: string;
  dueAt: string | null;
  /** What is believed in its place. */
  known: string | null;
};

// Half of a surrogate pair is text in JavaScript, and none in PostgreSQL.
const text = (least: number, most: number) =>
  z
    .string()
    .min(least)
    .max(most)
    .transform((given) => given.toWellFormed());
const words = z.string().trim().pipe(text(1, 1000));
const instant = z.iso
  .datetime({ offset: true })
  .refine((given) => /^(?:19|20|21)\d\d-/.test(given), 'not in these centuries')
  .transform((given) => new Date(given).toISOString());

/** One memory in full, as history and undo keep it; `value` as it is stored. */
export const memoryState = z.object({
  id: z.uuid(),
  category,
  key: text(1, 200),
  value: text(1, 20_000),
  subject: text(1, 120),
  importance: z.number().min(0).max(1),
  valence: z.number().int().min(-2).max(2),
  confidence: z.number().min(0).max(1),
  sensitivity: text(0, 40),
  mentionPolicy: z.enum(mentionPolicies),
  pinned: z.boolean(),
  locked: z.boolean(),
  dueAt: instant.nullable(),
  expiresAt: instant.nullable(),
  createdAt: instant,
  source: text(0, 40),
  quote: text(0, 8000).nullable(),
  sourceMessageId: z.uuid().nullable(),
  parentId: z.uuid().nullable(),
  reinforcements: z.number().int().min(0).max(1_000_000).default(0),
});
export type MemoryState = z.infer<typeof memoryState>;

export const memorySnapshot = z.object({ memories: z.array(memoryState).min(1).max(300) });
export type MemorySnapshot = z.infer<typeof memorySnapshot>;

export const listMemoriesInput = z.object({
  category: category.optional(),
  /** What is no longer believed: it ran out, or was taken back. */
  past: z.stringbool().optional(),
});
export const asOfInput = z.object({
  date: z.iso.date().refine((date) => /^(?:19|20|21)/.test(date), 'not in these centuries'),
});
export const bringBackInput = z.object({ id: z.uuid(), historyId: z.uuid().optional() });
export const addMemoryInput = z.object({
  category: category.exclude(['pattern', 'follow_up']),
  value: words,
  subject: z.string().trim().pipe(text(1, 120)).default('user'),
  dueAt: instant.nullable().default(null),
});
export const editMemoryInput = z
  .object({
    id: z.uuid(),
    value: words.optional(),
    pinned: z.boolean().optional(),
    locked: z.boolean().optional(),
    mentionPolicy: z.enum(mentionPolicies).optional(),
    dueAt: instant.nullable().optional(),
  })
  .refine(({ id, ...edit }) => Object.keys(edit).length > 0, 'nothing to change');
export const memoryIdInput = z.object({ id: z.uuid() });
export const forgetInput = z.object({
  id: z.uuid(),
  /** Also take it out of the person's own messages; nothing brings those sentences back. */
  inOwnMessages: z.boolean().default(false),
});
export const undoChangeInput = z.object({ historyId: z.uuid() });
export const resolveThreadInput = z.object({
  id: z.uuid(),
  outcome: z.string().trim().pipe(text(0, 300)),
});
export const rememberedInput = z.object({ messageId: z.uuid() });
const importText = z.string().pipe(text(1, IMPORT_MOST_CHARACTERS));
// Strict, for these doors take large bodies: nothing rides along.
export const previewImportInput = z.strictObject({ text: importText });
export const importInput = z.strictObject({
  text: importText,
  /** The places in the file of what was ticked. */
  chosen: z.array(z.number().int().min(0)).min(1).max(5000),
});
export const exportInput = z.object({ format: z.enum(['json', 'markdown']).default('json') });
export const answerSuggestionInput = z.object({
  id: z.uuid(),
  /** Whether what is suggested is to be done. */
  accept: z.boolean(),
  /** Neither yes nor no: not to be asked again. */
  dismissed: z.boolean().optional(),
  /** With `accept`: what is true instead. */
  value: words.optional(),
});
