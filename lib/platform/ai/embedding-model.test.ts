import { expect, test } from 'vitest';
import { embeddingFrom } from './embedding-model';

const onVercel = { VERCEL_PROJECT_PRODUCTION_URL: 'morrow.example.com' };

test.each<[Parameters<typeof embeddingFrom>[0], provider: string | null]>([
  [{ EMBEDDINGS: undefined, VERCEL_PROJECT_PRODUCTION_URL: undefined }, null],
  [{ EMBEDDINGS: 'local', ...onVercel }, null],
  [
    { EMBEDDINGS: undefined, ...onVercel, MODEL_EMBEDDING: 'openai:e', OPENAI_API_KEY: 'key' },
    'openai',
  ],
  [
    {
      EMBEDDINGS: 'local',
      VERCEL_PROJECT_PRODUCTION_URL: undefined,
      MODEL_EMBEDDING: 'e',
      MODEL_BASE_URL: 'https://models.example.com/v1',
    },
    'models.example.com',
  ],
])('%j is there, and read by %s', (settings, provider) => {
  expect(embeddingFrom(settings)?.provider).toBe(provider);
  expect(embeddingFrom(settings)?.id).toBe(settings.MODEL_EMBEDDING ?? 'local:all-MiniLM-L6-v2');
});

test('none where it is off, nor by itself where processes come and go', () => {
  const off = { EMBEDDINGS: 'off', VERCEL_PROJECT_PRODUCTION_URL: undefined } as const;
  expect(embeddingFrom(off)).toBeNull();
  expect(embeddingFrom({ ...off, MODEL_EMBEDDING: 'openai:e' })).toBeNull();
  expect(embeddingFrom({ EMBEDDINGS: undefined, ...onVercel })).toBeNull();
});

test('a provider without such models is named', () => {
  const settings = { EMBEDDINGS: undefined, VERCEL_PROJECT_PRODUCTION_URL: undefined };
  expect(() =>
    embeddingFrom({ ...settings, MODEL_EMBEDDING: 'anthropic:e', ANTHROPIC_API_KEY: 'key' }),
  ).toThrow('MODEL_EMBEDDING=anthropic:e: this provider has no models for embeddings.');
});
