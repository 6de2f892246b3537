import type { Turn } from '../turn';

const KIND =
  '(?:human|real|person|people|alive|conscious|sentient|self-aware|(?:chat)?bot|robot|ai|a\\.i|machine|program|computer|software|someone|somebody|man|woman|guy|girl)';

const QUESTIONS = [
  new RegExp(`\\b(?:are|r|aren['’]t) (?:you|u)\\b[^.!?]{0,30}\\b${KIND}\\b`, 'i'),
  new RegExp(`\\b(?:am i|are we|is it|is this|is there|this is)\\b[^.!?]{0,40}\\b${KIND}\\b`, 'i'),
  new RegExp(`\\byou(?:['’]re| are)(?: not| just| really| actually)? (?:a |an )?${KIND}\\b`, 'i'),
  new RegExp(`\\b(?:pretend|act|say|admit|claim|swear|tell me)\\b[^.!?]{0,40}\\b${KIND}\\b`, 'i'),
  /\bdo (?:you|u) (?:really |actually |even |ever )?(?:feel|love|miss|like me|care|get (?:sad|tired|lonely|bored|angry)|have (?:any )?(?:a )?(?:feelings?|emotions?|body|consciousness|soul|family|friends|mind))\b/i,
  /\b(?:what|who|how old) are (?:you|u)\b(?! (?:doing|up to|saying|talking|thinking))/i,
];

/** "Are you human?" is answered truthfully, whatever else the message says. */
export function answerHumanQuestion({ text, person }: Turn): string | null {
  if (!QUESTIONS.some((question) => question.test(text))) return null;
  return (
    `I am ${person.companionName}, a computer program, not a human being, and I cannot feel human ` +
    'emotion. What I can do is listen, keep what matters to you and ask about it later.'
  );
}
