import type { Believed } from './believed';
import type { Candidate } from './candidate';
import { fingerprintsOf } from './fingerprint';
import type { DropReason, MemoryDraft, SuggestionDraft } from './operation';
import type { World } from './reconcile';

type Heard = {
  candidate: Candidate;
  draft: MemoryDraft;
  /** What it would change. */
  known: Believed | null;
};

/** Why something is not simply written: nothing is to be known of it, or the person is asked first. */
export type Objection = (
  heard: Heard,
  world: World,
) => { drop: DropReason } | { ask: SuggestionDraft['reason'] } | null;

const SURE = 0.6;

/** What was forgotten is not learned again. */
const forgotten: Objection = ({ candidate: { sentence }, draft }, { userId, forgotten: gone }) =>
  fingerprintsOf(userId, { ...draft, sentence }).some((print) => gone.has(print))
    ? { drop: 'forgotten' }
    : null;

/** Sensitive things follow the person's own setting. */
const sensitive: Objection = ({ draft }, { sensitive: setting }) => {
  if (draft.sensitivity === 'none' || setting === 'keep') return null;
  return setting === 'never' ? { drop: 'sensitive' } : { ask: 'sensitive' };
};

/** What is not certain is asked about. */
const unsure: Objection = ({ candidate }) =>
  candidate.confidence < SURE ? { ask: 'unsure' } : null;

/** What the person wrote or corrected is theirs to change. */
const locked: Objection = ({ known }) => (known?.locked ? { ask: 'locked' } : null);

/** Every objection, in this order. */
export const objections = { forgotten, sensitive, unsure, locked };

export type Objections = Partial<Record<keyof typeof objections, Objection>>;
