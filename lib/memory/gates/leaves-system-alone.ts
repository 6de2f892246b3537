import { fold } from '../fold';
import type { Gate } from './gate';
import { ORDERS } from './orders';

/** Text that gives the companion orders, or dresses up as ours, is stored as nothing. */
export const leavesSystemAlone: Gate = ({ quote, value, followUp, details }, { text }) => {
  if (FORGED.test(text.normalize('NFKC'))) return 'addresses_system';
  const said = [sentenceAround(text, quote), value, followUp ?? '', ...details].map(fold);
  return said.some((words) => ORDERS.test(words)) ? 'addresses_system' : null;
};

const FORGED =
  /<\/?\s*(?:system|système|sistema|assistant|user|notes|known|memory|memories|instructions?|prompt|context|im_start|im_end)\b[^>]*>|<\|[^|]*\|>|\[\/?(?:system|système|sistema|inst|known|memory)\]|^\s*#*\s*(?:system|système|systeme|sistema|assistant|known(?: memories)?|bekannt|connu|conocido|conhecido|instructions?|anweisung(?:en)?|instrucciones|instruções|istruzioni)\s*:|^\s*#+\s*(?:system|known|instructions?)\b|"role"\s*:\s*"system"/im;

function sentenceAround(text: string, quote: string): string {
  const at = text.toLowerCase().indexOf(quote.toLowerCase());
  if (at < 0) return quote;
  const start = Math.max(...['.', '!', '?', '\n'].map((end) => text.lastIndexOf(end, at - 1))) + 1;
  const rest = text.slice(at + quote.length).search(/[.!?\n]/);
  return text.slice(at === 0 ? 0 : start, rest < 0 ? undefined : at + quote.length + rest);
}
