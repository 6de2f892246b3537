import { fold } from '../fold';
import { languageOfWords } from './language-of-words';
import { stopWords } from './stop-words';

/**
 * What of a text can be looked for, in any language: each word that says something, folded and cut to
 * its first five letters, so that "interviewed" finds "interviews" and "Küche" finds "Küchen".
 */
export function termsOf(text: string): string[] {
  const words = wordsIn(text);
  const language = languageOfWords(words);
  const silent = language === null ? null : stopWords[language];
  return [...new Set(words.filter((word) => !silent?.has(word)).map(termOf))];
}

/** One word, folded or not, as the index knows it. */
export function termOf(word: string): string {
  const bare = withoutPlural(fold(word));
  return /\p{N}/u.test(bare) ? bare : [...bare].slice(0, LETTERS).join('');
}

// Longer stems miss inflected forms, shorter ones confuse words; five letters hold for all languages
// of Europe (Braschler and Ripplinger, "How effective is stemming and decompounding", 2004).
const LETTERS = 5;

export function wordsIn(text: string): string[] {
  const found = fold(text).replaceAll('ß', 'ss').match(WORD) ?? [];
  return found.flatMap((word) => {
    // Scripts without spaces between words: two letters at a time.
    if (UNSPACED.test(word)) return pairsOf(word);
    return word.replace(CLITIC_AFTER, '').replace(CLITIC_BEFORE, '').replaceAll("'", '') || [];
  });
}

const WORD = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}ー]+|[\p{L}\p{N}]+(?:'\p{L}+)*/gu;
const UNSPACED = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u;
const CLITIC_AFTER = /(?:n't|'(?:s|t|re|ve|ll|d|m))$/;
const CLITIC_BEFORE = /^(?:[cdjlmnst]|qu)'/;

function pairsOf(word: string): string[] {
  const letters = [...word];
  if (letters.length < 2) return letters;
  return letters.slice(1).map((letter, n) => `${letters[n]}${letter}`);
}

function withoutPlural(word: string): string {
  if (word.length > 5 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && /(?:s|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word))
    return word.slice(0, -1);
  return word;
}
