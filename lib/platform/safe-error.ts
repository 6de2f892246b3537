/**
 * An error as a log may keep it. Messages and extra fields of libraries carry what people wrote: a
 * failed query its parameters, a failed model call its prompt. Where it happened and its code do not.
 */
export function safeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  return {
    type: error.name,
    ...own(error, 'code'),
    ...own(error, 'statusCode'),
    // Only our own code throws a plain Error with a plain sentence.
    ...(error.constructor === Error && { message: error.message }),
    frames: error.stack?.split('\n').filter((line) => line.startsWith('    at ')),
    ...(error.cause !== undefined && { cause: safeError(error.cause) }),
    // What the AI SDK throws after its retries.
    ...('lastError' in error && { lastError: safeError(error.lastError) }),
  };
}

function own(error: Error, key: 'code' | 'statusCode'): Record<string, unknown> {
  const value = Object.entries(error).find(([name]) => name === key)?.[1];
  return typeof value === 'string' || typeof value === 'number' ? { [key]: value } : {};
}
