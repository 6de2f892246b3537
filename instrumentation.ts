import { env } from '@/env';
import { configuredModels } from '@/lib/platform/ai/models';

/** Next calls this once, before the first request: a wrong environment or model is named here, at boot. */
export function register() {
  env();
  configuredModels();
}
