import { generateText, type LanguageModel } from 'ai';
import type { Person } from '@/lib/companion/schema';
import { modelFor } from '@/lib/platform/ai/model-for';
import { breaker } from '@/lib/platform/breaker';
import type { Context } from '@/lib/platform/context';
import { log } from '@/lib/platform/log';
import { within } from '@/lib/platform/within';
import { checkText, type TextProblem } from './check-text';
import type { Plan } from './plan';
import { promptFor } from './prompt';
import { fromTemplate } from './templates';
import { weekdayAndDate } from './weekday-and-date';

export type Composing = {
  plan: Plan;
  person: Person;
  /** The date that the check-in belongs to. */
  localDate: string;
  /** Matters that are over, and topics the person asked to leave alone. */
  avoid: readonly string[];
  /** In which they write, if that is known. */
  language: string | null;
};

/** A text, who wrote it (a model's id or `template`), and what was wrong with the ones before. */
export type Composed = { text: string; by: string; refused: TextProblem[][] };

const ATTEMPTS = 2;
/** A model that hangs would make all the others late who are due now. */
const hanging = breaker({ failures: 3, restMs: 60_000 });

/**
 * The words of a check-in: from the model if it keeps the rules in one of two attempts, else from
 * templates. It never fails and never takes long, because a check-in is not late for a model.
 */
export async function compose(
  ctx: Context,
  what: Composing,
  { attemptMs = 10_000 } = {},
): Promise<Composed> {
  const { model, id } = await modelFor(ctx, 'extraction');
  const refused: TextProblem[][] = [];
  try {
    while (model && !hanging.isOpen() && refused.length < ATTEMPTS) {
      const text = await ask(model, { ...promptFor(what, refused.at(-1) ?? []), attemptMs });
      hanging.note('worked');
      const problems = checkText(text, rulesFor(what));
      if (problems.length === 0) return { text, by: id, refused };
      refused.push(problems);
    }
  } catch (error) {
    const hangs = error instanceof DOMException && error.name === 'TimeoutError';
    hanging.note(hangs ? 'failed' : 'worked');
    log.warn({ err: error, model: id }, 'check-in composed without its model');
  }
  const { plan, person, localDate } = what;
  const { id: personId, displayName } = person;
  return {
    text: fromTemplate(plan, { personId, displayName, localDate }),
    by: 'template',
    refused,
  };
}

async function ask(
  model: LanguageModel,
  { attemptMs, ...prompt }: ReturnType<typeof promptFor> & { attemptMs: number },
): Promise<string> {
  const { text } = await within(attemptMs, (abortSignal) =>
    generateText({ model, ...prompt, abortSignal, maxOutputTokens: 400, maxRetries: 0 }),
  );
  return text
    .trim()
    .replace(/^["“](.*)["”]$/s, '$1')
    .trim();
}

function rulesFor({ plan, person, localDate, avoid, language }: Composing) {
  const { topic, question, said, reason, mayAsk } = plan;
  const { displayName, companionName } = person;
  const today = [language ?? 'en', 'en'].map((tongue) => weekdayAndDate(localDate, tongue));
  const sources = [topic, question, said?.quote, said?.day, reason, displayName, companionName];
  return {
    about: subjectOf(plan),
    avoid,
    language,
    mayAsk,
    sources: [...sources, ...today].filter(Boolean).join(' '),
  };
}

function subjectOf({ priority, topic, question, said }: Plan): string | null {
  if (priority === 'GENERIC' || priority === 'TEXTURE') return null;
  return [topic, question, said?.quote].filter(Boolean).join(' ');
}
