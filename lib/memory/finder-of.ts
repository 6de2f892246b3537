import { fold } from './fold';
import { stemsOf } from './telling-words';

/** Finds words in texts, in any script and however they are inflected there. */
export function finderOf(words: readonly string[]): Finder {
  const finder = finders.get(words) ?? newFinder(words);
  finders.set(words, finder);
  return finder;
}

type Finder = (text: string) => boolean;

// The words of one forgetting are looked for in all that a person ever said.
const finders = new WeakMap<readonly string[], Finder>();

function newFinder(words: readonly string[]): Finder {
  const forms = [...new Set(words.flatMap(stemsOf))].map(formOf);
  return (text) => {
    const folded = fold(text);
    const possible = forms.filter(({ letters }) => folded.includes(letters));
    // Splitting a text into words takes most of the time.
    const stems = possible.length > 0 ? stemsOf(text) : [];
    return possible.some(({ isIt }) => isIt === null || stems.some(isIt));
  };
}

type Form = {
  /** Letters that a text has wherever it has the word. */
  letters: string;
  /** Whether a word of the text is this one; null where the letters are enough. */
  isIt: ((stem: string) => boolean) | null;
};

function formOf(stem: string): Form {
  // Where words are not set apart, what stands beside one decides how a text is split.
  if (WITHOUT_SPACES.test(stem) && stem.length > 1) return { letters: stem, isIt: null };
  const root = NOT_LATIN.test(stem) ? stem.replace(CYRILLIC_ENDING, '') : '';
  // Names are inflected, or have a particle behind them: Анна, Анну, Анной; 김철수, 김철수는.
  if (root.length >= 3) return { letters: root, isIt: (other) => other.startsWith(root) };
  // The stem of "parties" ends in a letter that it does not have.
  return { letters: stem.replace(/y$/, ''), isIt: (other) => other === stem };
}

const WITHOUT_SPACES =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const NOT_LATIN = /^(?!\p{sc=Latin})\p{L}/u;
// As it is folded: й is и, and ё is е.
const CYRILLIC_ENDING = /[аеиоуыэюяьіє]+$/u;
