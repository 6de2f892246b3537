import { categorySpecs } from '../categories';
import type { Gate } from './gate';

/** Patterns come out of weeks, never out of one message. */
export const isExtractable: Gate = ({ category }) =>
  categorySpecs[category].extractable ? null : 'not_extractable';
