import { z } from 'zod';
import { AuthError } from '../auth-error';

export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email('Unable to validate email address: invalid format'));

export const newPassword = z.string().min(8).max(200);

export const metadata = z.record(z.string(), z.unknown()).optional();

/** What a client that keeps a PKCE verifier sends along with a wish for a link. */
export const pkce = {
  code_challenge: z.string().max(200).nullish(),
  code_challenge_method: z.string().nullish(),
};

export function parse<T extends z.ZodType>(schema: T, body: unknown) {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (issue?.path[0] === 'password') {
    throw new AuthError(422, 'weak_password', 'Password should be 8 to 200 characters');
  }
  throw new AuthError(400, 'validation_failed', issue?.message ?? 'invalid input');
}

export function challengeOf(body: {
  code_challenge?: string | null;
  code_challenge_method?: string | null;
}) {
  if (!body.code_challenge) return undefined;
  if (body.code_challenge_method?.toLowerCase() === 's256') return body.code_challenge;
  throw new AuthError(400, 'validation_failed', 'code_challenge_method must be s256');
}
