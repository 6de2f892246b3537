import type { Context } from '@/lib/platform/context';
import { weatherAt } from '@/lib/platform/weather/weather-at';
import { compose } from './compose';
import { composingFor } from './composing';
import { type Content, contentOf } from './content-of';
import { basisOf, type Draft } from './draft';
import type { Verdict } from './due';
import type { Kind, Priority } from './schema';
import { fixedFor } from './templates';
import type { Known } from './what-we-know';

/** A check-in ready to be written: its words, why, and what the operator may know of it. */
export type Message = {
  text: string;
  kind: Kind;
  reason: string;
  /** Null for fixed words: they are about nothing. */
  priority: Priority | null;
  memoryIds: string[];
  context: { topic?: string; by: string; refused?: string[][]; farewell?: true; ahead?: true };
};

type Asked = {
  known: Known;
  kind: Kind;
  localDate: string;
  verdict: Pick<Verdict, 'is'>;
  draft?: Draft | null;
};

/**
 * Chooses what to write about and finds the words; null if nothing is left to say. May ask a model:
 * never inside a transaction.
 */
export async function messageFor(ctx: Context, asked: Asked): Promise<Message | null> {
  const known = await withWeather(asked);
  const content = contentOf({ ...asked, at: ctx.now }, known, asked.verdict);
  if (!content) return null;
  const { reason, priority, memoryIds } = content;
  return {
    reason,
    priority,
    memoryIds,
    kind: asked.kind,
    ...(await wordsFor(ctx, asked, content)),
  };
}

/** The weather counts only where it may have something to say, so nobody else waits for it. */
async function withWeather({ known, kind }: Asked): Promise<Known> {
  if (kind !== 'daily' || !known.settings.location) return known;
  return { ...known, weather: await weatherAt(known.settings.location) };
}

async function wordsFor(
  ctx: Context,
  { known, kind, localDate, verdict, draft }: Asked,
  { plan, topic }: Content,
): Promise<Pick<Message, 'text' | 'context'>> {
  if (!plan || verdict.is === 'farewell') {
    const isFarewell = verdict.is === 'farewell';
    const text = fixedFor(isFarewell ? 'farewell' : kind, { person: known.person, localDate });
    return { text, context: { by: 'template', ...(isFarewell && { farewell: true }) } };
  }
  const what = await composingFor(ctx, { known, plan, localDate });
  const isFresh = draft?.basis === basisOf(what, known);
  if (draft && isFresh) return { text: draft.text, context: { topic, by: draft.by, ahead: true } };
  const { text, by, refused } = await compose(ctx, what);
  return { text, context: { topic, by, refused } };
}
