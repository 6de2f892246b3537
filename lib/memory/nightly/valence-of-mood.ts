import { fold } from '../fold';

const WORDS: [valence: number, words: RegExp][] = [
  [-2, /\b(?:low|sad|hopeless|heartbroken|depressed|despair\w*|grie\w+|lonely|devastated)\b/],
  [
    -1,
    /\b(?:tense|frustrated|tired|anxious|nervous|worried|stressed|angry|exhausted|overwhelmed|irritat\w+|uneasy)\b/,
  ],
  [2, /\b(?:excited|elated|thrilled|joy\w*|overjoyed)\b/],
  [
    1,
    /\b(?:glad|calm|content\w*|happy|hopeful|relieved|proud|cheerful|good|grateful|peaceful|confident)\b/,
  ],
];

/** How good a mood is, -2 … 2; null where its words say neither, or both. */
export function valenceOfMood(mood: string | null): number | null {
  const words = fold(mood ?? '');
  const found = WORDS.filter(([, pattern]) => pattern.test(words)).map(([valence]) => valence);
  const [first] = found;
  if (first === undefined || found.some((valence) => valence > 0 !== first > 0)) return null;
  return first;
}
