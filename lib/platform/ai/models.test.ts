import { describe, expect, test } from 'vitest';
import { type ModelSettings, modelsFrom } from './models';

const keys = {
  AI_GATEWAY_API_KEY: 'key',
  OPENAI_API_KEY: 'key',
  ANTHROPIC_API_KEY: 'key',
  GOOGLE_GENERATIVE_AI_API_KEY: 'key',
};
const atServer = { MODEL_BASE_URL: 'https://models.example.com/v1', MODEL_API_KEY: 'key' };

describe('the chat model', () => {
  test.each<[ModelSettings, provider: string, modelId: string]>([
    [{ ...keys, MODEL: 'gateway:anthropic/claude-x' }, 'gateway/anthropic', 'anthropic/claude-x'],
    [{ ...keys, MODEL: 'openai:gpt-x' }, 'openai', 'gpt-x'],
    [{ ...keys, MODEL: 'anthropic:claude-x' }, 'anthropic', 'claude-x'],
    [{ ...keys, MODEL: 'google:gemini-x' }, 'google', 'gemini-x'],
    [{ MODEL: 'ollama:llama3.2:3b' }, 'ollama', 'llama3.2:3b'],
    [{ ...atServer, MODEL: 'mistral-small' }, 'models.example.com', 'mistral-small'],
    [{ ...atServer, MODEL: 'qwen3:8b' }, 'models.example.com', 'qwen3:8b'],
    [{ ...atServer, MODEL: 'openai:gpt-x' }, 'models.example.com', 'gpt-x'],
    [{ ...atServer, MODEL: 'ollama:qwen3:8b' }, 'models.example.com', 'qwen3:8b'],
    [{ ...atServer, ...keys, MODEL: 'anthropic:claude-x' }, 'anthropic', 'claude-x'],
  ])('%j is read by %s', (settings, provider, modelId) => {
    const { chat } = modelsFrom(settings);
    expect(chat).toMatchObject({ provider, id: settings.MODEL, model: { modelId } });
  });

  test('is nobody when nothing is configured', () => {
    expect(modelsFrom({})).toEqual({ chat: null, extraction: null });
  });

  test.each<[ModelSettings, RegExp]>([
    [{ MODEL: 'gpt-x' }, /MODEL=gpt-x names no provider.*MODEL_BASE_URL/],
    [{ MODEL: 'nobody:gpt-x' }, /names no provider. Write one of gateway:…, openai:…/],
    [{ MODEL: 'toString:x' }, /names no provider/],
    [{ MODEL: 'openai:' }, /names no model after the colon/],
    [{ MODEL: 'anthropic:claude-x' }, /MODEL=anthropic:claude-x needs ANTHROPIC_API_KEY/],
    [
      { MODEL: 'ollama:x', MODEL_EXTRACTION: 'openai:x' },
      /MODEL_EXTRACTION=openai:x needs OPENAI_/,
    ],
    [{ MODEL_BASE_URL: 'http://127.0.0.1:1/v1' }, /MODEL_BASE_URL is set but MODEL is not/],
  ])('%j is refused in words', (settings, message) => {
    expect(() => modelsFrom(settings)).toThrow(message);
  });
});

test('extraction uses the chat model unless it has its own', () => {
  expect(modelsFrom({ MODEL: 'ollama:a' }).extraction).toMatchObject({ id: 'ollama:a' });
  expect(modelsFrom({ MODEL: 'ollama:a', MODEL_EXTRACTION: 'ollama:b' })).toMatchObject({
    chat: { id: 'ollama:a' },
    extraction: { id: 'ollama:b' },
  });
});
