import { z } from 'zod';
import { rhythmInput } from '@/lib/check-ins/schema';
import { supportStyles } from '@/lib/companion/schema';
import { type SituationName, situations } from '@/lib/memory/situations';

export const MAX_WORDS = 400;
export const MAX_GOING_ON = 6;

/** One answer per step: what the browser sends, and what `onboarding.data` keeps by the step's id. */
export const answerSchemas = {
  consent: z.object({ granted: z.boolean() }),
  'your-name': z.object({ name: z.string().trim().min(1).max(80) }),
  'companion-name': z.object({ name: z.string().trim().min(1).max(40) }),
  'going-on': z.object({
    going: z
      .array(z.object({ situation: situationName(), words: z.string().trim().max(MAX_WORDS) }))
      .min(1)
      .max(MAX_GOING_ON)
      .refine((going) => going.every(({ situation, words }) => situation !== 'open' || words)),
  }),
  'support-style': z.object({ style: z.enum(supportStyles) }),
  rhythm: rhythmInput,
  boundaries: z.object({ topics: z.array(z.string().trim().min(1).max(120)).max(20) }),
  reach: z.object({ channel: z.string().min(1).max(40) }),
} as const;

export type StepId = keyof typeof answerSchemas;
export type GoingOn = z.output<(typeof answerSchemas)['going-on']>['going'][number];

export const saveStepInput = z
  .object({
    step: z.string().max(40),
    answer: z.record(z.string(), z.unknown()).optional(),
    skip: z.literal(true).optional(),
  })
  .refine(({ answer, skip }) => (answer === undefined) !== (skip === undefined));

/** Where the wizard leads next; `ready` is the last page, which finishes. */
export type Saved = { next: StepId | 'ready' };

function situationName() {
  return z.string().refine(isSituation);
}

function isSituation(name: string): name is SituationName {
  return Object.hasOwn(situations, name);
}
