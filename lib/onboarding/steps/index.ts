import { boundaries } from './boundaries';
import { companionName } from './companion-name';
import { consent } from './consent';
import { goingOn } from './going-on';
import { reach } from './reach';
import { rhythm } from './rhythm';
import type { Step } from './step';
import { supportStyle } from './support-style';
import { yourName } from './your-name';

/**
 * The questions of onboarding, in order. Another one is a schema in ../schema, a file here, a line
 * below, and a component in components/onboarding.
 */
export const steps: readonly Step[] = [
  consent,
  yourName,
  companionName,
  goingOn,
  supportStyle,
  rhythm,
  boundaries,
  reach,
];
