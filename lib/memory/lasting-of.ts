import type { Candidate } from './candidate';

/** The facts that a matter which is over leaves behind, as candidates of their own. */
export function lastingOf(candidate: Candidate): Candidate[] {
  if (candidate.operation !== 'RESOLVE') return [];
  return candidate.details.map((value) => ({
    ...candidate,
    operation: 'ADD',
    category: 'fact',
    targetId: null,
    key: value,
    value,
    details: [],
    followUp: null,
    due: null,
  }));
}
