import { sentences } from '../sentences';
import type { Turn } from '../turn';

const TASK =
  /^(?:help\b|(?:please |can you |could you |would you |will you |can u |i (?:want|need) you to )*(?:write|draft|translate|explain|summari[sz]e|calculate|compute|solve|code|program|google|search|look up|find|give me|make me|recommend|suggest|tell me (?:a|an|about|how|why|what|where|when)|show me|draw|generate|remind me|set (?:a|an|my)|call|book|order|play|define|list)\b)/i;
const ADVICE =
  /\b(?:should i|what (?:should|can|could|would) (?:i|we) (?:do|say|write|wear|eat)|what do you think|do you think|any advice|advise me|help me (?:decide|choose)|how (?:should|can|do) i)\b/i;

/** What needs a language model, said plainly, with what is possible without one. */
export function answerRequest({ text, vary }: Turn): string | null {
  if (ADVICE.test(text)) {
    return vary([
      'I have no language model behind me, so advice is beyond me. What speaks for it, and what against?',
      'That is yours to weigh: I am the built-in companion and cannot advise. Which way do you lean?',
    ]);
  }
  const onlyAsks = sentences(text).every((sentence) => sentence.endsWith('?'));
  if (!TASK.test(text) && !onlyAsks) return null;
  return vary([
    'That is beyond me: I am the built-in companion, with no language model. I can listen, keep what you tell me and ask about it later.',
    'I cannot answer that: there is no language model behind me. What you tell me about your own days, I can keep.',
  ]);
}
