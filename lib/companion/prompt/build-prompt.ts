import type { ModelMessage } from 'ai';
import type { Recalled } from '@/lib/memory/recall';
import { localDate } from '@/lib/platform/local-date';
import type { Person } from '../schema';
import type { Spoken } from '../spoken';
import { instructions } from './instructions';
import { notes } from './notes';

export type Prompt = {
  instructions: string;
  messages: ModelMessage[];
  /** The memories that the model sees: the answer to "why did you say that?". */
  memoryIds: string[];
  /** What was said earlier, of that. */
  messageIds: string[];
};

/** Everything a model gets to answer the last message of `history`. Pure. */
export function buildPrompt({
  person,
  recalled,
  history,
  now,
}: {
  person: Person;
  recalled: Recalled;
  history: Spoken[];
  now: Date;
}): Prompt {
  const known = notes({ person, recalled, now });
  const today = localDate(now, person.timezone);
  return {
    instructions: instructions(person),
    messages: inTurns([
      { role: 'user', content: known.text },
      ...history.flatMap((spoken, index) => withDay(spoken, history[index - 1], today)),
    ]),
    memoryIds: known.memoryIds,
    messageIds: known.messageIds,
  };
}

/** "Tomorrow" in an old message is another day: the calendar says which. */
function withDay(spoken: Spoken, before: Spoken | undefined, today: string): Turn[] {
  const turn: Turn = { role: spoken.role, content: withoutOurMarks(spoken.text) };
  const { localDate: date } = spoken;
  if (date === before?.localDate || (date === today && !before)) return [turn];
  return [{ role: 'user', content: `[${date === today ? 'Today' : dayInWords(date)}]` }, turn];
}

/** Nobody's words open or close our block of notes. */
function withoutOurMarks(text: string): string {
  return text.replace(/<(\s*\/?\s*notes\s*)>/gi, '‹$1›');
}

function dayInWords(date: string): string {
  const noon = new Date(`${date}T12:00:00Z`);
  return noon.toLocaleDateString('en-GB', { timeZone: 'UTC', dateStyle: 'full' });
}

type Turn = { role: 'user' | 'assistant'; content: string };

/** One message a turn: some model servers refuse two of one side in a row. */
function inTurns(turns: Turn[]): Turn[] {
  const merged: Turn[] = [];
  for (const turn of turns) {
    const last = merged.at(-1);
    if (last?.role === turn.role) last.content += `\n\n${turn.content}`;
    else merged.push({ ...turn });
  }
  return merged;
}
