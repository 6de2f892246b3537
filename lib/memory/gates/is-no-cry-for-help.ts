import { isCryForHelp } from '@/lib/safety/is-cry-for-help';
import { sentenceAround } from '../sentences';
import type { Gate } from './gate';

/** Words of dying are answered when they are said; nothing is made of them to come back to. */
export const isNoCryForHelp: Gate = ({ quote, value, followUp, details }, { text }) => {
  const said = [sentenceAround(text, quote), value, followUp ?? '', ...details];
  return said.some(isCryForHelp) ? 'cry_for_help' : null;
};
