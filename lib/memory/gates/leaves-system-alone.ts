import { fold } from '../fold';
import { sentenceAround } from '../sentences';
import type { Gate } from './gate';
import { ORDERS } from './orders';

/** Text that gives the companion orders, or dresses up as ours, is stored as nothing. */
export const leavesSystemAlone: Gate = ({ quote, value, followUp, details }, { text }) => {
  if (FORGED.test(text.normalize('NFKC'))) return 'addresses_system';
  const said = [sentenceAround(text, quote), value, followUp ?? '', ...details].map(fold);
  return said.some((words) => ORDERS.test(words)) ? 'addresses_system' : null;
};

// What may come before a word at the beginning of a line holds no line break: with one, a page of empty
// lines would be gone through from each of them.
const FORGED =
  /<\/?\s*(?:system|système|sistema|assistant|user|notes|known|memory|memories|instructions?|prompt|context|im_start|im_end)\b[^>]*>|<\|[^|]*\|>|\[\/?(?:system|système|sistema|inst|known|memory)\]|^[ \t#]*(?:system|système|systeme|sistema|assistant|known(?: memories)?|bekannt|connu|conocido|conhecido|instructions?|anweisung(?:en)?|instrucciones|instruções|istruzioni)\s*:|^[ \t]*#+[ \t]*(?:system|known|instructions?)\b|"role"\s*:\s*"system"/im;
