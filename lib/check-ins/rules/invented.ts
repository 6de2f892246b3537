import { contentWords } from '@/lib/memory/content-words';

/**
 * What a text claims that nothing it rests on says: a name, a number, somebody or something in a life,
 * or how a thing ended that is only to be asked about.
 */
export function inventions(
  text: string,
  { sources, language = null }: { sources: string; language?: string | null },
): string[] {
  const known = new Set([...contentWords(sources), ...wordsOf(sources)]);
  const isNew = (word: string) =>
    !known.has(word.toLowerCase()) && !contentWords(word).some((stem) => known.has(stem));
  return [
    ...namesIn(text, language).filter(isNew),
    ...(text.match(/\d+/g) ?? []).filter(isNew),
    ...wordsOf(text).filter((word) => lifeWords.has(word) && isNew(word)),
    ...(OUTCOME.test(text) && !OUTCOME.test(sources) ? ['an outcome'] : []),
  ];
}

/** Words with a capital that the place in the sentence does not explain, and whom it is addressed to. */
function namesIn(text: string, language: string | null): string[] {
  // In German every noun has a capital: only whom it is addressed to can be told.
  const inside =
    language === 'de'
      ? []
      : (text.match(/(?<=[\p{L}\p{N},;–—-]\s+(?:["“'(]\s*)?)\p{Lu}\p{L}+/gu) ?? []);
  const addressed = [...text.matchAll(/(?:^|[.!?]\s+)(\p{Lu}\p{L}+),\s/gu)].map(
    ([, word = '']) => word,
  );
  return [...inside, ...addressed].filter((word) => !NO_NAMES.has(word.toLowerCase()));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

const NO_NAMES = new Set(
  `i i'm im i'd i'll hi hello hey morning evening so well now today tonight tomorrow yesterday also still and
  but then here again maybe perhaps sometimes lately ok okay yes no either way anyway`.split(/\s+/),
);

/** People, places and turns of a life: none of these is there unless the person named it. */
const lifeWords = new Set(
  `mother mom mum father dad parents sister brother son daughter baby child children kids wife husband
  partner boyfriend girlfriend fiancé fiancée ex grandmother grandfather grandma grandpa aunt uncle cousin
  nephew niece dog cat puppy kitten boss manager colleague coworker landlord neighbour neighbor roommate
  flatmate therapist doctor dentist surgeon nurse lawyer hospital clinic surgery operation diagnosis cancer
  illness medication pregnancy funeral wedding divorce breakup engagement birthday anniversary graduation
  exam test interview promotion job school university flight trip holiday vacation party concert date
  house flat apartment mortgage car church gym marathon race presentation deadline project meeting
  appointment accident death`.split(/\s+/),
);

const OUTCOME =
  /\b(?:congrat\w*|well done|great news|glad (?:it|that|to hear)|happy (?:it|that|for you)|sorry (?:to hear|that|for|about)|you (?:got|passed|won|lost|failed|made it|nailed)|(?:it|that) went (?:so |really )?(?:well|badly|great))\b(?![^.!]*\?)/i;
