import { type Candidate, candidateSchema } from '../candidate';
import type { Extraction, Transcript, Turn } from '../extraction/extraction';
import { languageOf } from '../languages/language-of';
import { type Clause, clausesOf } from './clause';
import type { Found, Frame, Scene } from './frame';
import { birthdays } from './frames/birthdays';
import { cancellations } from './frames/cancellations';
import { corrections, ownedUp } from './frames/corrections';
import { doubts } from './frames/doubts';
import { endings } from './frames/endings';
import { occasions } from './frames/occasions';
import { outcomes } from './frames/outcomes';
import { people } from './frames/people';
import { routines } from './frames/routines';
import { spellings } from './frames/spellings';
import { statements } from './frames/statements';
import { knownByThen } from './known-by-then';
import { moodOf } from './mood';

/** Frames that speak of what is known; where one of them applies, nothing new is looked for. */
const news: readonly Frame[] = [outcomes, cancellations, corrections, spellings, endings];
/** Frames that find something new, in the order in which what they find is told. */
const frames: readonly Frame[] = [people, statements, birthdays, routines, occasions];

// Nobody says more in one message; pasted text may, and reading it takes time.
const CLAUSES_AT_MOST = 150;
const CHARACTERS_OF_A_CLAUSE = 300;

/**
 * Reads messages without a language model: only what a few frames recognise with high precision.
 * Rather nothing than junk, in whatever language a message is.
 */
export function extractBuiltIn({ turns, known, timeZone }: Transcript): Extraction {
  const isKept = new Set(known.map(({ id }) => id));
  let byThen = known;
  const candidates = turns.flatMap((turn, i) => {
    if (!turn.fresh) return [];
    const earlier = turns.slice(0, i).toReversed();
    const spoken = earlier.filter(({ role }) => role === 'user');
    const language = languageOf([turn, ...spoken, ...earlier].map(({ text }) => text));
    const [last] = earlier;
    const before = last?.role === 'assistant' ? last : null;
    const previous = spoken[0] && isSameTalk(spoken[0], turn) ? spoken[0] : null;
    const scene = { turn, language, before, previous, known: byThen, timeZone };
    const heard = candidatesIn(scene);
    byThen = knownByThen(byThen, heard, scene);
    // What these messages themselves said has no id yet: it is known by its place.
    return heard.map((one) => (isKept.has(one.targetId ?? '') ? one : { ...one, targetId: null }));
  });
  const texts = turns.flatMap((turn) => (turn.fresh ? turn.text : []));
  return { candidates, mood: moodOf(texts), topics: [] };
}

const LONGEST_PAUSE_MS = 3 * 3_600_000;

function isSameTalk(earlier: Turn, turn: Turn): boolean {
  return turn.at.getTime() - earlier.at.getTime() < LONGEST_PAUSE_MS;
}

function candidatesIn(scene: Scene): Candidate[] {
  const clauses = clausesOf(scene.turn.text, scene.language)
    .slice(0, CLAUSES_AT_MOST)
    .filter(({ text }) => text.length <= CHARACTERS_OF_A_CLAUSE);
  if (clauses.length === 0) return ownedUp(scene).map((one) => toCandidate(one, '', scene.turn.id));
  return clauses.flatMap((clause) => {
    return foundIn(clause, scene).map((one) => toCandidate(one, clause.text, scene.turn.id));
  });
}

function foundIn(clause: Clause, scene: Scene): Found[] {
  // Whoever asks, or wishes, or reports, names people all the same.
  if (!clause.stated) return people(clause, scene);
  const heard = news.flatMap((frame) => frame(clause, scene));
  if (heard.length > 0) return heard;
  const found = frames.flatMap((frame) => frame(clause, scene));
  return found.length > 0 ? found : doubts(clause, scene);
}

function toCandidate(found: Found, quote: string, messageId: string): Candidate {
  return candidateSchema.parse({ operation: 'ADD', quote, messageId, ...found });
}
