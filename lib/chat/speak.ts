import { type LanguageModel, streamText } from 'ai';
import type { Prompt } from '@/lib/companion/prompt/build-prompt';
import { speakingLimits } from './speaking-limits';

/** The words of a model as they come. Throws when it fails, falls silent or says nothing at all. */
export async function* speak(
  { model, instructions, messages }: Prompt & { model: LanguageModel },
  signal: AbortSignal,
): AsyncGenerator<string> {
  const { silenceMs, totalMs, maxOutputTokens, maxRetries } = speakingLimits;
  const silence = watchSilence(silenceMs);
  const { stream } = streamText({
    model,
    instructions,
    messages,
    maxOutputTokens,
    maxRetries,
    abortSignal: AbortSignal.any([signal, silence.signal, AbortSignal.timeout(totalMs)]),
    // Errors come through the stream.
    onError: () => {},
  });
  let said = '';
  try {
    for await (const part of stream) {
      silence.broken();
      if (part.type === 'error') throw part.error;
      if (part.type === 'abort') throw new ModelFellSilent();
      if (part.type !== 'text-delta') continue;
      said += part.text;
      yield part.text;
    }
  } finally {
    silence.end();
  }
  if (said.trim() === '') throw new ModelFellSilent();
}

/** The SDK's own time limits begin with the first byte; a server that accepts and hangs has none. */
function watchSilence(ms: number) {
  const watch = new AbortController();
  const begin = () => setTimeout(() => watch.abort(), ms);
  let timer = begin();
  return {
    signal: watch.signal,
    broken() {
      clearTimeout(timer);
      timer = begin();
    },
    end: () => clearTimeout(timer),
  };
}

class ModelFellSilent extends Error {
  override name = 'ModelFellSilent';
}
