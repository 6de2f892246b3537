import type { Outcome } from '../channel';
import { neverLeft } from '../never-left';

const LATER_SECONDS = 300;

/**
 * What a failure says about a mail. A server answers with a code: 4yz is "later", 5yz is "no", both
 * for certain. Where it broke off after the text was handed over, it may have gone out.
 */
export function outcomeOf(error: unknown): Outcome {
  if (neverLeft(error)) {
    return { outcome: 'failed', reason: 'unreachable', retryAfterSeconds: 60 };
  }
  const { code, command } = factsOf(error);
  if (code !== null) {
    if (code < 500) {
      return { outcome: 'failed', reason: `smtp_${code}`, retryAfterSeconds: LATER_SECONDS };
    }
    const isNoAddress = command === 'RCPT TO' && (code === 550 || code === 551 || code === 553);
    return { outcome: 'failed', reason: isNoAddress ? 'no_such_address' : `smtp_${code}` };
  }
  return { outcome: 'unknown', reason: 'no_answer' };
}

function factsOf(error: unknown): { code: number | null; command: string | null } {
  if (!(error instanceof Error)) return { code: null, command: null };
  const code = 'responseCode' in error ? error.responseCode : null;
  const command = 'command' in error ? error.command : null;
  return {
    code: typeof code === 'number' ? code : null,
    command: typeof command === 'string' ? command : null,
  };
}
