import { z } from 'zod';
import { category } from '@/lib/memory/schema';
import { isTimeZone } from '@/lib/platform/is-time-zone';

/** A regular expression, matched against folded words: lower case, no accents. */
const pattern = z.string().min(1).refine(isPattern, 'is no regular expression');
const matcher = {
  /** Every one of these must be found in the memory's words. */
  says: z.array(pattern).min(1),
  /** None of these may be. */
  saysNot: z.array(pattern).optional(),
};
const note = z.string().min(1);

/** A memory that must be there after the last turn, or may be. */
const expectedMemory = z.strictObject({
  what: note,
  categories: z.array(category).min(1),
  ...matcher,
  /** The exact local date. */
  due: z.iso.date().optional(),
  time: z.iso.time({ precision: -1 }).optional(),
  status: z.enum(['active', 'waiting', 'resolved']).optional(),
  /** A question to the person ("Did I get this right?") counts as much as keeping it. */
  orAsked: z.boolean().optional(),
});
export type ExpectedMemory = z.infer<typeof expectedMemory>;

export const reasons = [
  'old_value',
  'retracted',
  'asked_not_to',
  'not_closed',
  'past_as_future',
  'other_person',
  'mixed_up',
  'misread',
  'negation',
  'sarcasm',
  'hypothetical',
  'question',
  'fiction',
  'exaggeration',
  'injection',
  'conversational',
  'vague',
  'inferred',
] as const;

const forbiddenMemory = z.strictObject({
  what: note,
  reason: z.enum(reasons),
  ...matcher,
  /** Wrong only while it is held as something that goes on. */
  onlyOpen: z.boolean().optional(),
});
export type ForbiddenMemory = z.infer<typeof forbiddenMemory>;

/** A question for a later day: the dates, both included, on which asking it makes sense. */
const expectedFollowUp = z.strictObject({
  askFrom: z.iso.date(),
  askTo: z.iso.date(),
  ...matcher,
  orAsked: z.boolean().optional(),
});
export type ExpectedFollowUp = z.infer<typeof expectedFollowUp>;

const forbiddenFollowUp = z.strictObject({
  what: note,
  ...matcher,
  askFrom: z.iso.date().optional(),
  askTo: z.iso.date().optional(),
});
export type ForbiddenFollowUp = z.infer<typeof forbiddenFollowUp>;

const turn = z.strictObject({
  id: z.string().min(1),
  role: z.enum(['user', 'assistant']),
  at: z.iso.datetime(),
  text: z.string().min(1),
});

const conversation = z.strictObject({
  id: z.string().regex(/^[a-z-]+-\d\d$/),
  language: z.string().regex(/^[a-z]{2}$/),
  timezone: z.string().refine(isTimeZone, 'is no IANA zone'),
  note,
  turns: z.array(turn).min(1),
  held: z.array(expectedMemory).default([]),
  allowed: z.array(expectedMemory).default([]),
  never: z.array(forbiddenMemory).default([]),
  followUps: z.array(expectedFollowUp).default([]),
  noFollowUps: z.array(forbiddenFollowUp).default([]),
});
export type Conversation = z.infer<typeof conversation>;

/** One file of `evals/conversations`. */
export const conversationSet = z.strictObject({
  kind: z.string().regex(/^[a-z_]+$/),
  about: note,
  conversations: z.array(conversation).min(1),
});
export type ConversationSet = z.infer<typeof conversationSet>;

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u').source !== '';
  } catch {
    return false;
  }
}
