import { type AuthError, isAuthRetryableFetchError } from '@supabase/supabase-js';
import { AppError, type ErrorCode } from '@/lib/platform/errors';

/** What the Auth server's refusals mean here. What is not listed is unexpected. */
const meanings: Record<string, ErrorCode> = {
  invalid_credentials: 'invalid_credentials',
  email_not_confirmed: 'email_not_confirmed',
  user_already_exists: 'email_taken',
  email_exists: 'email_taken',
  weak_password: 'weak_password',
  same_password: 'same_password',
  otp_expired: 'link_expired',
  bad_code_verifier: 'link_expired',
  flow_state_not_found: 'link_expired',
  flow_state_expired: 'link_expired',
  over_request_rate_limit: 'too_many_requests',
  over_email_send_rate_limit: 'too_many_requests',
  validation_failed: 'bad_request',
  bad_json: 'bad_request',
  email_address_invalid: 'bad_request',
  email_address_not_authorized: 'forbidden',
  signup_disabled: 'forbidden',
  otp_disabled: 'forbidden',
  user_banned: 'forbidden',
  provider_disabled: 'forbidden',
  bad_jwt: 'unauthenticated',
  session_not_found: 'unauthenticated',
  session_expired: 'unauthenticated',
  refresh_token_not_found: 'unauthenticated',
  refresh_token_already_used: 'unauthenticated',
  reauthentication_needed: 'unauthenticated',
  user_not_found: 'unauthenticated',
};

/** Throws the Auth server's error as ours; does nothing for null. */
export function refuseAuthError(error: AuthError | null): asserts error is null {
  if (!error) return;
  if (isAuthRetryableFetchError(error)) {
    throw new AppError('unavailable', undefined, { cause: error });
  }
  const code = meanings[error.code ?? ''] ?? byName(error.name);
  throw code ? new AppError(code, undefined, { cause: error }) : error;
}

// Errors that the client library makes itself carry a name and no code.
function byName(name: string): ErrorCode | undefined {
  if (name === 'AuthSessionMissingError') return 'unauthenticated';
  if (name === 'AuthPKCECodeVerifierMissingError') return 'link_expired';
  if (name === 'AuthWeakPasswordError') return 'weak_password';
  return undefined;
}
