import type { LanguageModel } from 'ai';
import { builtInModel } from '@/lib/companion/built-in/built-in-model';
import { loadPerson } from '@/lib/companion/person';
import { buildPrompt, type Prompt } from '@/lib/companion/prompt/build-prompt';
import { recallFor } from '@/lib/memory/recall';
import { modelFor } from '@/lib/platform/ai/model-for';
import type { Context } from '@/lib/platform/context';
import { historyUpTo } from './history';
import type { Turn } from './load-turn';

const BEST_MEMORIES = 12;

/** All that speaking needs: what is remembered, the prompt, and a model that may read it. */
export async function prepareReply(
  ctx: Context,
  { conversationId, message: { text, seq } }: Pick<Turn, 'conversationId' | 'message'>,
): Promise<Prompt & { model: LanguageModel }> {
  const [person, recalled, history, { model }] = await Promise.all([
    loadPerson(ctx),
    recallFor(ctx, { text, limit: BEST_MEMORIES, beforeSeq: seq }),
    historyUpTo(ctx, { seq, conversationId }),
    modelFor(ctx, 'chat'),
  ]);
  const { now } = ctx;
  const prompt = buildPrompt({ person, recalled, history, now });
  const before = history.slice(0, -1);
  return {
    ...prompt,
    model: model ?? builtInModel({ person, recalled, text, now, history: before }),
  };
}
