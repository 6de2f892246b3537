/**
 * Keeps whoever does not answer from being waited for by everybody: after so many failures in a row
 * it is open, and nobody is to ask, until some rest is over.
 */
export function breaker({ failures, restMs }: { failures: number; restMs: number }) {
  let inARow = 0;
  let openUntil = 0;
  return {
    isOpen: () => Date.now() < openUntil,
    note(outcome: 'worked' | 'failed') {
      inARow = outcome === 'worked' ? 0 : inARow + 1;
      if (inARow >= failures) openUntil = Date.now() + restMs;
    },
  };
}
