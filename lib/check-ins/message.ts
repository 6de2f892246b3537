import { listMemories } from '@/lib/memory/list';
import type { Context } from '@/lib/platform/context';
import { compose } from './compose';
import { type Content, contentOf } from './content-of';
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
  context: { topic?: string; by: string; refused?: string[][]; farewell?: true };
};

type Asked = { known: Known; kind: Kind; localDate: string; verdict: Pick<Verdict, 'is'> };

/**
 * Chooses what to write about and finds the words; null if nothing is left to say. May ask a model:
 * never inside a transaction.
 */
export async function messageFor(ctx: Context, asked: Asked): Promise<Message | null> {
  const content = contentOf({ ...asked, at: ctx.now }, asked.known, asked.verdict);
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

async function wordsFor(
  ctx: Context,
  { known: { person }, kind, localDate, verdict }: Asked,
  { plan, topic }: Content,
): Promise<Pick<Message, 'text' | 'context'>> {
  if (!plan || verdict.is === 'farewell') {
    const isFarewell = verdict.is === 'farewell';
    const text = fixedFor(isFarewell ? 'farewell' : kind, { person, localDate });
    return { text, context: { by: 'template', ...(isFarewell && { farewell: true }) } };
  }
  const threads = await listMemories(ctx, { category: 'thread' });
  const over = threads.filter(({ thread }) => thread?.status === 'resolved');
  const avoid = [...person.boundaries, ...over.map(({ value }) => value)];
  const { text, by, refused } = await compose(ctx, { plan, person, localDate, avoid });
  return { text, context: { topic, by, refused } };
}
