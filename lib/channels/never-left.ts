/** What a system was doing when it failed: looking up the name, or making the connection. */
const BEFORE_SENDING = ['getaddrinfo', 'connect'];
/** For libraries that pass on the code alone. */
const CODES_BEFORE_SENDING = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];
/** Which of its timeouts nodemailer names as one before the first word of ours. */
const TIMEOUTS_BEFORE_SENDING = ['CONNECT_TIMEOUT', 'GREETING_TIMEOUT'];

/** Whether a request failed before a byte of it went out: only then it may simply be repeated. */
export function neverLeft(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.every(neverLeft);
  if (!(error instanceof Error)) return false;
  if ('syscall' in error && BEFORE_SENDING.includes(String(error.syscall))) return true;
  if ('code' in error && CODES_BEFORE_SENDING.includes(String(error.code))) return true;
  if ('timeoutType' in error && TIMEOUTS_BEFORE_SENDING.includes(String(error.timeoutType))) {
    return true;
  }
  // Where libraries keep what caused it: in the standard's way, or in grammY's.
  const inner = 'error' in error ? error.error : error.cause;
  return inner !== undefined && neverLeft(inner);
}
