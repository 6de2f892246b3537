import { setTimeout as pause } from 'node:timers/promises';
import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4FinishReason,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from '@ai-sdk/provider';
import { streamOf } from '@/lib/platform/stream-of';
import { composeReply } from './compose-reply';
import type { BuiltInInput } from './turn';

const MS_PER_WORD = 18;
const TEXT_ID = 'reply';

/**
 * The companion without a language model, in the shape of one, so that a turn is a turn. It answers
 * from what it was given here, not from the prompt.
 */
export function builtInModel(input: BuiltInInput): LanguageModelV4 {
  return {
    specificationVersion: 'v4',
    provider: 'morrow',
    modelId: 'built-in',
    supportedUrls: {},
    async doGenerate() {
      const content = [{ type: 'text' as const, text: composeReply(input) }];
      return { content, finishReason, usage, warnings: [] };
    },
    async doStream({ abortSignal }) {
      return { stream: streamOf(parts(composeReply(input), abortSignal)) };
    },
  };
}

async function* parts(
  reply: string,
  abortSignal: LanguageModelV4CallOptions['abortSignal'],
): AsyncGenerator<LanguageModelV4StreamPart> {
  yield { type: 'stream-start', warnings: [] };
  yield { type: 'text-start', id: TEXT_ID };
  for (const delta of reply.match(/\S+\s*/g) ?? []) {
    yield { type: 'text-delta', id: TEXT_ID, delta };
    await pause(MS_PER_WORD, undefined, { signal: abortSignal });
  }
  yield { type: 'text-end', id: TEXT_ID };
  yield { type: 'finish', finishReason, usage };
}

const finishReason: LanguageModelV4FinishReason = { unified: 'stop', raw: undefined };
const usage: LanguageModelV4Usage = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
};
