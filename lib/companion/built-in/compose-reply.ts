import { moves } from './moves';
import { answerStatement } from './moves/statement';
import type { BuiltInInput } from './turn';
import { vary } from './vary';

/** What the built-in companion says: the first kind of answer that fits. Pure. */
export function composeReply(input: BuiltInInput): string {
  const turn = { ...input, text: input.text.trim(), vary: vary(input) };
  for (const move of moves) {
    const reply = move(turn);
    if (reply !== null) return reply;
  }
  return answerStatement(turn);
}
