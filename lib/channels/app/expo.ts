import { Expo } from 'expo-server-sdk';
import { Agent } from 'undici';
import { env } from '@/env';

let client: Expo | undefined;

/** Expo's push service. */
export function expo(): Expo {
  client ??= new Expo({
    accessToken: env().EXPO_ACCESS_TOKEN ?? '',
    httpAgent: agent(),
    // When it is still busy after that, the delivery itself is tried again later.
    retryMinTimeout: 100,
  });
  return client;
}

/** Expo's library knows one address only; another one is put in underneath it. */
function agent() {
  const { origin } = new URL(env().EXPO_API_URL);
  return new Agent().compose(
    (dispatch) => (options, handler) => dispatch({ ...options, origin }, handler),
  );
}
