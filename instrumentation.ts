import { env } from '@/env';

/** Next calls this once, before the first request: a wrong environment is named here, at boot. */
export function register() {
  env();
}
