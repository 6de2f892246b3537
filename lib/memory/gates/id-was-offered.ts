import type { Gate } from './gate';

/** Only what the extractor was shown can be changed by what it says. */
export const idWasOffered: Gate = ({ targetId }, { known }) =>
  targetId === null || known.some(({ id }) => id === targetId) ? null : 'unknown_target';
