import { verbatimQuote } from '../verbatim-quote';
import type { Gate } from './gate';

/** The person said it, in these words. */
export const quoteOccurs: Gate = ({ quote }, { text }) =>
  verbatimQuote(text, quote) === null ? 'quote_missing' : null;
