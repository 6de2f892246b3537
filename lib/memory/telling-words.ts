import { contentWords } from './content-words';
import { normaliseText } from './normalise-text';

/** The words of texts that carry meaning, as they are spelled, each once. */
export function tellingWords(texts: readonly string[]): string[] {
  const words = texts.flatMap(wordsIn).filter((word) => contentWords(word).length > 0);
  return [...new Set(words)];
}

/** Those that hardly occur unless it is about the same thing. */
export function rareWords(words: readonly string[]): string[] {
  return words.filter((word) => !stemsOf(word).every((stem) => EVERYDAY.has(stem)));
}

/** The meaning-carrying words of a text, folded and without endings, in any script. */
export function stemsOf(text: string): string[] {
  return wordsIn(text).flatMap(contentWords);
}

// Also where words are not set apart by spaces.
const splitWords = new Intl.Segmenter('en', { granularity: 'word' });

function wordsIn(text: string): string[] {
  const segments = [...splitWords.segment(normaliseText(text))];
  return segments.flatMap(({ segment, isWordLike }) => (isWordLike ? segment : []));
}

// What people talk about on any day: too common to stand for one memory.
const EVERYDAY = new Set(
  contentWords(`
    afternoon answer anxious ask away back bad ball bed begin best better big birthday body book boss boy
    break bring brother busy buy call calm car care change check child children city class clear close
    clothes coffee cold colleague come couple course dad daughter date daughter's day dear deep dinner
    doctor dog door drink drive early easy eat end enjoy enough evening event ever every exam exciting
    eye face family far fast father favorite favourite feel feeling felt few find fine finish first
    food forget former free friend full fun future girl give glad goal going gone good great group grow
    half hand happen happy hard hate head health hear heart hello help high hold holiday home hope hour
    house hurt husband idea important interview job keep kid kind know land last late laugh lead learn
    leave left less let letter life light likes line list listen little live lives long look lose lost
    lot love loves low lunch made main make man maybe mean meet meeting mind minute miss moment money
    month mood morning mother move much mum music name near need nervous never new news next nice night
    nothing now number odd office often okay old one open order other outside parents part partner party
    past people person phone place plan play point problem project put question quick quiet quite rain
    read ready real relationship remember rest right room routine run sad said same save say school see
    send set share short show side simple since sister sit situation sleep slow small something son soon
    sound speak spend stand start started stay step still stop story street stress strong study stuff
    summer sun sure take talk tea teacher team tell ten test thank thing think thought three time tired
    today together told tomorrow tonight took town train travel trip trouble true trust try turn two
    understand usual visit voice wait wake walk want warm watch water way wear weather week weekend weight
    went white wife win winter wish without woman wonder word work works working world worry worried write
    wrong year yes yesterday yet young monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december`),
);
