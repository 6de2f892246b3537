import { AuthError } from './auth-error';

const MINUTE_MS = 60_000;

const LIMITS = {
  password: { times: 10, withinMs: 15 * MINUTE_MS },
  link: { times: 5, withinMs: 15 * MINUTE_MS },
  code: { times: 20, withinMs: 15 * MINUTE_MS },
  signUp: { times: 300, withinMs: 60 * MINUTE_MS },
};

/** Counts tries in memory: this is one process, for the people of one machine. */
export function createRateLimit() {
  const tries = new Map<string, number[]>();
  return {
    count(what: keyof typeof LIMITS, who = '') {
      const { times, withinMs } = LIMITS[what];
      const key = `${what} ${who}`;
      const recent = (tries.get(key) ?? []).filter((at) => at > Date.now() - withinMs);
      if (recent.length >= times) {
        throw new AuthError(429, 'over_request_rate_limit', 'Request rate limit reached');
      }
      // Bounded, so that made-up addresses cannot fill the memory.
      if (tries.size > 5000) tries.clear();
      tries.set(key, [...recent, Date.now()]);
    },
    forget(what: keyof typeof LIMITS, who = '') {
      tries.delete(`${what} ${who}`);
    },
  };
}

export type RateLimit = ReturnType<typeof createRateLimit>;
