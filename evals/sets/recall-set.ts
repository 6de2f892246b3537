import { z } from 'zod';

export const questionKinds = [
  'single_fact',
  'temporal',
  'multi_hop',
  'paraphrase',
  'changed',
  'companion_said',
  'not_in_history',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

const message = z.strictObject({
  id: z.string().min(1),
  role: z.enum(['user', 'assistant']),
  at: z.iso.datetime(),
  session: z.string().min(1),
  text: z.string().min(1),
});

const question = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(questionKinds),
  text: z.string().min(1),
  /** Every inner list is needed; one message of it is enough. Empty: nothing answers it. */
  evidence: z.array(z.array(z.string()).min(1)),
  answer: z.string().min(1).optional(),
});
export type RecallQuestion = z.infer<typeof question>;

/** One file of `evals/recall`: the chats of one made-up person, and what is asked of them. */
export const recallSet = z.strictObject({
  store: z.string().regex(/^[a-z]+$/),
  name: z.string().min(1),
  timezone: z.string().min(1),
  language: z.string().regex(/^[a-z]{2}$/),
  about: z.string().min(1),
  /** When all the questions are asked. */
  askedAt: z.iso.datetime(),
  messages: z.array(message).min(1),
  questions: z.array(question).min(1),
});
export type RecallSet = z.infer<typeof recallSet>;
