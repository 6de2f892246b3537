import { type ConversationScore, scoreConversation } from '@/evals/score/score-conversation';
import type { Conversation, ConversationSet } from '@/evals/sets/conversation-set';
import { aNewPerson } from './a-new-person';
import { converse } from './converse';
import { forgetAndHearAgain, type Residue } from './forget-and-hear-again';
import { whatIsHeld } from './what-is-held';

export type Run = {
  kind: string;
  conversation: Conversation;
  score: ConversationScore;
  residue: Residue;
  msPerTurn: number;
};

/** Says every conversation of the public sets to the product, then forgets it all and says it again. */
export async function runConversationSets(sets: ConversationSet[]): Promise<Run[]> {
  const runs: Run[] = [];
  for (const { kind, conversations } of sets) {
    for (const conversation of conversations) {
      runs.push({ kind, conversation, ...(await run(conversation)) });
    }
  }
  return runs;
}

async function run(conversation: Conversation) {
  const { turns, timezone } = conversation;
  const person = await aNewPerson({ timezone, now: new Date(turns[0]?.at ?? 0) });
  const startedAt = performance.now();
  const { after } = await converse(person, conversation);
  const msPerTurn = (performance.now() - startedAt) / turns.length;
  const score = scoreConversation(conversation, await whatIsHeld(after, timezone));
  return { score, msPerTurn, residue: await forgetAndHearAgain(after, conversation) };
}
