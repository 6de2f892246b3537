import type { Context } from '../context';
import { consentedTo, covers } from './consent';
import { configuredEmbedding, type EmbeddingModel } from './embedding-model';

/** The embedding model that may read what this person writes, or null; see `modelFor`. */
export async function embeddingFor(ctx: Context): Promise<EmbeddingModel | null> {
  const configured = configuredEmbedding();
  if (!configured || configured.provider === null) return configured;
  return covers(await consentedTo(ctx), configured.provider) ? configured : null;
}
