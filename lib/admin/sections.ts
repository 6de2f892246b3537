import { checkInHealth } from './check-in-health';
import { deliveryHealth } from './delivery-health';
import { extractionHealth } from './extraction-health';
import { jobs } from './jobs';
import { people } from './people';
import type { Section } from './section';

/** Everything that the operator sees, in this order. */
export const sections: readonly Section[] = [
  checkInHealth,
  deliveryHealth,
  extractionHealth,
  people,
  jobs,
];
