import { env } from '@/env';
import { derivedSecret, isSameSecret } from '@/lib/platform/derived-secret';

const signatureOf = (userId: string) => derivedSecret(`unsubscribe ${userId}`);

/** Where a mail's reader turns them off: a page for people, a door for mail programs. */
export function unsubscribeUrls(userId: string): { page: string; oneClick: string } {
  const token = `${userId}.${signatureOf(userId)}`;
  const { SITE_URL } = env();
  return {
    page: `${SITE_URL}/unsubscribe?token=${token}`,
    oneClick: `${SITE_URL}/api/unsubscribe?token=${token}`,
  };
}

/** Whose token it is; null when nobody of ours made it. */
export function readUnsubscribeToken(token: string): string | null {
  const [userId = '', signature = ''] = token.split('.');
  return isSameSecret(signature, signatureOf(userId)) ? userId : null;
}
