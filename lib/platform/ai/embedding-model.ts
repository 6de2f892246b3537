import 'server-only';
import { embedMany } from 'ai';
import { type Env, env } from '@/env';
import { embedLocally, LOCAL_EMBEDDING } from './local-embedder';
import { type ModelSettings, resolveModel } from './models';

/** What turns words into vectors. */
export type EmbeddingModel = {
  /** Vectors of different models cannot be compared: this name is stored with each. */
  id: string;
  /** Who reads what a person writes; null where it stays on this machine. */
  provider: string | null;
  embed: (texts: string[], how: { urgent: boolean }) => Promise<number[][]>;
};

type EmbeddingSettings = ModelSettings & Pick<Env, 'EMBEDDINGS' | 'VERCEL_PROJECT_PRODUCTION_URL'>;

let configured: EmbeddingModel | null | undefined;

/** The embedding model of this instance, null where only words are compared; called at boot. */
export function configuredEmbedding(): EmbeddingModel | null {
  if (configured === undefined) configured = embeddingFrom(env());
  return configured;
}

export function embeddingFrom(settings: EmbeddingSettings): EmbeddingModel | null {
  const { MODEL_EMBEDDING, EMBEDDINGS, VERCEL_PROJECT_PRODUCTION_URL } = settings;
  if (EMBEDDINGS === 'off') return null;
  if (MODEL_EMBEDDING) return atProvider(MODEL_EMBEDDING, settings);
  // A function that sleeps between requests would load the model for each.
  const isServerless = VERCEL_PROJECT_PRODUCTION_URL !== undefined;
  return EMBEDDINGS === undefined && isServerless ? null : local;
}

const local: EmbeddingModel = {
  id: LOCAL_EMBEDDING,
  provider: null,
  embed: (texts, how) => Promise.all(texts.map((text) => embedLocally(text, how))),
};

function atProvider(value: string, settings: ModelSettings): EmbeddingModel {
  const { id, provider, model } = resolveModel('MODEL_EMBEDDING', value, settings);
  const sdkModel = model.embedding();
  return {
    id,
    provider,
    embed: async (values, { urgent }) => {
      const maxRetries = urgent ? 0 : 2;
      return (await embedMany({ model: sdkModel, values, maxRetries })).embeddings;
    },
  };
}
