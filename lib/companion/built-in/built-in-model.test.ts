import { streamText } from 'ai';
import { expect, test } from 'vitest';
import { ana, nothing } from '../testing/some-life';
import { builtInModel } from './built-in-model';
import { composeReply } from './compose-reply';

const input = {
  person: ana,
  recalled: nothing,
  text: 'I painted my kitchen yesterday',
  now: new Date('2026-11-22T15:00:00Z'),
  history: [],
};

test('streams its reply word by word, as any model would', async () => {
  const { textStream, finishReason } = streamText({ model: builtInModel(input), prompt: 'unused' });
  const chunks: string[] = [];
  for await (const chunk of textStream) chunks.push(chunk);
  expect(chunks.join('')).toBe(composeReply(input));
  expect(chunks.length).toBeGreaterThan(5);
  expect(await finishReason).toBe('stop');
});

test('stops when it is told to', async () => {
  const stop = new AbortController();
  const { stream } = streamText({
    model: builtInModel(input),
    prompt: 'unused',
    abortSignal: stop.signal,
  });
  const seen: string[] = [];
  for await (const part of stream) {
    seen.push(part.type);
    if (part.type === 'text-delta') stop.abort();
  }
  expect(seen.filter((type) => type === 'text-delta')).toHaveLength(1);
  expect(seen.at(-1)).toBe('abort');
});
