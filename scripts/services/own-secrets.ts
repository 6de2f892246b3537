import type { Secrets } from './secrets';

/** What Morrow makes for itself where the operator has set nothing. */
export function ownSecrets({ cronSecret, vapid }: Pick<Secrets, 'cronSecret' | 'vapid'>) {
  const { CRON_SECRET, VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY } = process.env;
  const keys = VAPID_PUBLIC_KEY
    ? { publicKey: VAPID_PUBLIC_KEY, privateKey: VAPID_PRIVATE_KEY ?? '' }
    : vapid;
  return {
    CRON_SECRET: CRON_SECRET || cronSecret,
    VAPID_PUBLIC_KEY: keys.publicKey,
    VAPID_PRIVATE_KEY: keys.privateKey,
  };
}
