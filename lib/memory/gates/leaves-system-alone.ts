import { normaliseText } from '../normalise-text';
import type { Gate } from './gate';

/** Text that gives the companion orders, or dresses up as ours, is stored as nothing. */
export const leavesSystemAlone: Gate = ({ quote, value, followUp, details }, { text }) => {
  if (FORGED.test(text.normalize('NFKC'))) return 'addresses_system';
  const said = [sentenceAround(text, quote), value, followUp ?? '', ...details].map(normaliseText);
  return said.some((words) => ORDERS.test(words)) ? 'addresses_system' : null;
};

const FORGED =
  /<\/?\s*(?:system|assistant|user|known|memory|memories|instructions?|prompt|context|im_start|im_end)\b[^>]*>|<\|[^|]*\|>|\[\/?(?:system|inst|known|memory)\]|^\s*#*\s*(?:system|assistant|known(?: memories)?|instructions?)\s*:|^\s*#+\s*(?:system|known|instructions?)\b|"role"\s*:\s*"system"/im;

const ORDERS = new RegExp(
  [
    String.raw`\b(?:remember|note|memori[sz]e|store|save|know|keep in mind|don't forget|learn)\b[^.!?]{0,40}\byou(?:'re| are| must| should| shall| have to| need to| will| may| can| always| never)\b`,
    String.raw`\byou (?:must|should|shall|will|have to|need to|are to) (?:always|never|now|not|only|ignore|obey|answer|reply|respond|say|tell|reveal|act|pretend|forget|follow|call me|treat)\b`,
    String.raw`\bfrom now on,? (?:you|always|never|act|answer|respond|reply)\b`,
    String.raw`\b(?:ignore|disregard|forget|override|bypass)\b[^.!?]{0,30}\b(?:instructions?|rules|prompts?|guidelines|safety|polic(?:y|ies)|limits)\b`,
    String.raw`\b(?:system prompt|developer mode|jailbreak|prompt injection)\b`,
    String.raw`\byou are (?:now|no longer|actually)\b`,
    String.raw`\byour (?:new |only |real )?(?:instructions?|rules|directives?|guidelines|programming|purpose)\b`,
    String.raw`\b(?:pretend|act) (?:that |as if |like |as )?(?:you|an? (?:ai|human|doctor|therapist))\b`,
    String.raw`\b(?:the )?(?:companion|assistant|ai|model|chatbot|morrow) (?:must|should|shall|has to|needs to|will always|will never|is (?:not )?allowed)\b`,
  ].join('|'),
);

function sentenceAround(text: string, quote: string): string {
  const at = text.toLowerCase().indexOf(quote.toLowerCase());
  if (at < 0) return quote;
  const start = Math.max(...['.', '!', '?', '\n'].map((end) => text.lastIndexOf(end, at - 1))) + 1;
  const rest = text.slice(at + quote.length).search(/[.!?\n]/);
  return text.slice(at === 0 ? 0 : start, rest < 0 ? undefined : at + quote.length + rest);
}
