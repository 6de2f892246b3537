import type { Gate } from './gate';
import { idWasOffered } from './id-was-offered';
import { isExtractable } from './is-extractable';
import { isNoCryForHelp } from './is-no-cry-for-help';
import { isSure } from './is-sure';
import { leavesSystemAlone } from './leaves-system-alone';
import { namesWereHeard } from './names-were-heard';
import { quoteOccurs } from './quote-occurs';
import { saysSomething } from './says-something';
import { subjectFits } from './subject-fits';

/** Every gate that a candidate must pass, in this order. */
export const gates: readonly Gate[] = [
  isExtractable,
  idWasOffered,
  quoteOccurs,
  isNoCryForHelp,
  leavesSystemAlone,
  saysSomething,
  subjectFits,
  namesWereHeard,
  isSure,
];
