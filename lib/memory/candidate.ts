import { z } from 'zod';
import { category, sensitivities } from './schema';

export const operationNames = [
  'ADD',
  'REINFORCE',
  'CHANGE',
  'RETRACT',
  'RESOLVE',
  'FOLLOW_UP',
] as const;
export type OperationName = (typeof operationNames)[number];

/** A date that was said, already on the calendar. */
const due = z.object({
  /** The instant; without a time, the beginning of the local day. */
  at: z.iso.datetime(),
  /** The last local date of it: the same day, or the end of that week, weekend or month. */
  lastDate: z.iso.date(),
  time: z.string().nullable(),
});
export type Due = z.infer<typeof due>;

/** What an extractor proposes, before any gate. A schema, because suggestions are kept as JSON. */
export const candidateSchema = z.object({
  operation: z.enum(operationNames),
  /** The known memory that it speaks about. */
  targetId: z.uuid().nullable().default(null),
  category,
  key: z.string(),
  /** The memory in words; for RESOLVE how it ended, for FOLLOW_UP the question. */
  value: z.string(),
  /** `user`, or the name of whom it is about. */
  subject: z.string().default('user'),
  messageId: z.uuid(),
  /** The person's own words. */
  quote: z.string(),
  /** The whole sentence that the quote is from; what was forgotten is known by it again. */
  sentence: z.string().nullable().default(null),
  /** The words of time as they were said, such as "Thursday at 10". */
  when: z.string().nullable().default(null),
  tense: z.enum(['past', 'future']).nullable().default(null),
  due: due.nullable().default(null),
  /** For a thread: further facts; for RESOLVE: what stays true because of it. */
  details: z.array(z.string()).default([]),
  /** For a thread: which ready situation it is, and how far it has come. */
  situation: z.string().nullable().default(null),
  phase: z.string().nullable().default(null),
  /** The question to come back with once the date has passed. */
  followUp: z.string().nullable().default(null),
  askInDays: z.number().int().nullable().default(null),
  valence: z.number().int().min(-2).max(2).default(0),
  importance: z.number().min(0).max(1).nullable().default(null),
  confidence: z.number().min(0).max(1).default(1),
  sensitivity: z.enum(sensitivities).default('none'),
});
export type Candidate = z.infer<typeof candidateSchema>;
