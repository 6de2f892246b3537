import { env } from '@/env';
import { configuredEmbedding } from '@/lib/platform/ai/embedding-model';
import { configuredModels } from '@/lib/platform/ai/models';

/** Next calls this once, before the first request: a wrong environment or model is named here, at boot. */
export function register() {
  env();
  configuredModels();
  configuredEmbedding();
}
