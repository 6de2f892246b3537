import type { Evidence } from '../gates/gate';
import type { Transcript } from './extraction';

/** What the gates judge a candidate by. Only unread messages of the person are evidence. */
export function evidenceIn({ turns, known, timeZone }: Transcript) {
  return (messageId: string): Evidence | undefined => {
    const index = turns.findIndex((turn) => turn.id === messageId && turn.fresh);
    const turn = turns[index];
    if (!turn) return undefined;
    const before = turns[index - 1];
    return {
      text: turn.text,
      at: turn.at,
      timeZone,
      before: before?.role === 'assistant' ? before.text : '',
      known,
    };
  };
}
