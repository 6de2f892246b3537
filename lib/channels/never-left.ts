const BEFORE_SENDING = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** Whether a request failed before a byte of it went out: only then it may simply be repeated. */
export function neverLeft(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && BEFORE_SENDING.includes(String(error.code))) return true;
  // Where libraries keep what caused it: the standard's way, grammY's, and one try per address.
  const inner = 'error' in error ? error.error : error.cause;
  if (error instanceof AggregateError) return error.errors.every(neverLeft);
  return inner !== undefined && neverLeft(inner);
}
