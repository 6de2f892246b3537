import { generateText, Output, streamText } from 'ai';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type FakeModel, startFakeModel } from '@/e2e/fakes/model';
import { modelsFrom } from './models';

let fake: FakeModel;
beforeAll(async () => {
  fake = await startFakeModel();
});
afterEach(() => fake.reset());
afterAll(() => fake.stop());

describe('an OpenAI-compatible server', () => {
  test('gets the bare model name and the prompt, and streams', async () => {
    fake.script({ does: { kind: 'say', text: 'Good to see you.' } });
    const result = streamText({ model: model(), instructions: 'Be kind.', prompt: 'Hello' });
    expect(await result.text).toBe('Good to see you.');
    expect(await result.finishReason).toBe('stop');
    expect(fake.requests).toMatchObject([
      {
        model: 'small',
        messages: [
          { role: 'system', content: 'Be kind.' },
          { role: 'user', content: 'Hello' },
        ],
      },
    ]);
  });

  test('answers with structured output, as scripted or with the emptiest value', async () => {
    const schema = z.object({ items: z.array(z.string()), mood: z.string().nullable() });
    fake.script({ for: 'json', does: { kind: 'answer', value: { items: ['a'], mood: 'glad' } } });
    const ask = () =>
      generateText({ model: model(), prompt: 'List', output: Output.object({ schema }) });
    expect((await ask()).output).toEqual({ items: ['a'], mood: 'glad' });
    expect((await ask()).output).toEqual({ items: [], mood: null });
  });

  test.each([
    [{ kind: 'fail', status: 429, retryAfterSeconds: 7 }, /as scripted/],
    [{ kind: 'fail', status: 500 }, /as scripted/],
    [{ kind: 'nonsense' }, /without a finish reason/],
    [{ kind: 'cut', text: 'Half a', holdAfterWords: 2 }, /Failed to process|terminated/],
  ] as const)('%j arrives as an error', async (does, message) => {
    fake.script({ does });
    const { stream } = streamText({
      model: model(),
      prompt: 'Hello',
      maxRetries: 0,
      onError: () => {},
    });
    const read = async () => {
      for await (const part of stream) {
        if (part.type === 'text-delta' && part.text.includes('a')) fake.release();
        if (part.type === 'error') throw part.error;
      }
    };
    await expect(read()).rejects.toThrow(message);
  });
});

function model() {
  const { chat } = modelsFrom({ MODEL: 'small', MODEL_BASE_URL: fake.baseUrl });
  if (!chat) throw new Error('no model');
  return chat.model;
}
