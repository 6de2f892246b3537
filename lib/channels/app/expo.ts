import type { Expo } from 'expo-server-sdk';
import { env } from '@/env';

let client: Promise<Expo> | undefined;

/** Expo's push service. Loaded when it is needed: it reads its address as it is loaded. */
export function expo(): Promise<Expo> {
  client ??= import('expo-server-sdk').then(
    ({ Expo: Client }) =>
      // When it is still busy after that, the delivery itself is tried again later.
      new Client({ accessToken: env().EXPO_ACCESS_TOKEN ?? '', retryMinTimeout: 100 }),
  );
  return client;
}
