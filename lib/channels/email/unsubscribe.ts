import { contextFor } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { switchEmail } from './switch-email';
import { readUnsubscribeToken } from './unsubscribe-token';

/** Ends check-ins by e-mail for whoever the token was made for; doing it twice is doing it once. */
export async function unsubscribe({ token }: { token: string }): Promise<void> {
  const userId = readUnsubscribeToken(token);
  if (!userId) throw new AppError('not_found');
  await switchEmail(contextFor(userId, new Date()), { on: false });
}
