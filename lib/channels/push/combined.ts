import type { Outcome } from '../channel';

/** What became of a message that went to several devices of one person. */
export function combined(outcomes: readonly Outcome[]): Outcome {
  const best =
    outcomes.find(({ outcome }) => outcome === 'sent') ??
    outcomes.find(({ outcome }) => outcome === 'unknown') ??
    outcomes.find((one) => one.outcome === 'failed' && one.retryAfterSeconds !== undefined);
  return best ?? outcomes[0] ?? { outcome: 'failed', reason: 'not_linked' };
}
