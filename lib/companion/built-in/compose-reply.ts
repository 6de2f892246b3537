import { mentions } from '@/lib/memory/mentions';
import { moves } from './moves';
import { answerStatement } from './moves/statement';
import { sentences } from './sentences';
import type { BuiltInInput, Turn } from './turn';
import { vary } from './vary';

/** What the built-in companion says: the first kind of answer that fits. Pure. */
export function composeReply(input: BuiltInInput): string {
  const turn = { ...input, text: input.text.trim(), vary: vary(input) };
  const reply = firstAnswer(turn);
  const isLeftAlone = turn.person.boundaries.some((topic) => mentions(turn.text, topic));
  return isLeftAlone ? withoutQuestions(reply) : reply;
}

function firstAnswer(turn: Turn): string {
  for (const move of moves) {
    const reply = move(turn);
    if (reply !== null) return reply;
  }
  return answerStatement(turn);
}

/** A topic to leave alone is followed where the person goes to it, and not asked about further. */
function withoutQuestions(reply: string): string {
  const kept = sentences(reply).filter((sentence) => !sentence.endsWith('?'));
  return [...kept, ...(kept.length < 2 ? ["I'm listening."] : [])].join(' ');
}
