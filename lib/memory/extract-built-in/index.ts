import { type Candidate, candidateSchema } from '../candidate';
import type { Extraction, Transcript } from '../extraction/extraction';
import { clausesOf } from './clause';
import type { Found, Frame, Scene } from './frame';
import { birthdays } from './frames/birthdays';
import { body } from './frames/body';
import { favourites } from './frames/favourites';
import { feelings } from './frames/feelings';
import { goals } from './frames/goals';
import { occasions } from './frames/occasions';
import { outcomes } from './frames/outcomes';
import { ownName } from './frames/own-name';
import { people } from './frames/people';
import { place } from './frames/place';
import { routines } from './frames/routines';
import { work } from './frames/work';
import { moodOf } from './mood';

/** Every frame, in the order in which what they find is told. */
const frames: readonly Frame[] = [
  outcomes,
  ownName,
  people,
  work,
  body,
  place,
  birthdays,
  favourites,
  routines,
  goals,
  feelings,
  occasions,
];

// Nobody says more in one message; pasted text may, and reading it takes time.
const CLAUSES_AT_MOST = 150;

/**
 * Reads messages without a language model: only what a few frames recognise with high precision.
 * Rather nothing than junk, in whatever language a message is.
 */
export function extractBuiltIn({ turns, known, timeZone }: Transcript): Extraction {
  const candidates = turns.flatMap((turn, i) => {
    if (!turn.fresh) return [];
    const previous = turns[i - 1];
    const before = previous?.role === 'assistant' ? previous : null;
    return candidatesIn({ turn, before, known, timeZone });
  });
  const texts = turns.flatMap((turn) => (turn.fresh ? turn.text : []));
  return { candidates, mood: moodOf(texts), topics: [] };
}

function candidatesIn(scene: Scene): Candidate[] {
  const clauses = clausesOf(scene.turn.text).slice(0, CLAUSES_AT_MOST);
  return clauses.flatMap((clause) =>
    frames
      .flatMap((frame) => frame(clause, scene))
      .map((found) => toCandidate(found, clause.text, scene.turn.id)),
  );
}

function toCandidate(found: Found, quote: string, messageId: string): Candidate {
  return candidateSchema.parse({ operation: 'ADD', quote, messageId, ...found });
}
