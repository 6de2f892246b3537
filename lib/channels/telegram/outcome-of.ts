import { GrammyError, HttpError } from 'grammy';
import type { Outcome } from '../channel';
import { neverLeft } from '../never-left';

/** What an error says about a message that was to be sent: refused for certain, or who knows. */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof GrammyError) {
    const { error_code: code, parameters } = error;
    if (code === 429) {
      const retryAfterSeconds = parameters.retry_after ?? 5;
      return { outcome: 'failed', reason: 'http_429', retryAfterSeconds };
    }
    return { outcome: code < 500 ? 'failed' : 'unknown', reason: `http_${code}` };
  }
  if (neverLeft(error)) {
    return { outcome: 'failed', reason: 'unreachable', retryAfterSeconds: 60 };
  }
  return { outcome: 'unknown', reason: error instanceof HttpError ? 'no_answer' : 'unexpected' };
}
