const LONGEST = 6;

const BOUNDARY =
  /[,;:.!?()[\]\n"–—]|\s-\s|\s\b(?:and|but|so|because|since|when|while|which|who|that|though|although|if|after|before|until|unless|where|then|or|as|than|except|even|plus|with whom|like)\b/i;
const AFTERTHOUGHT =
  /\s+(?:now|today|lately|recently|currently|again|too|as well|actually|really|though|lol|haha|these days|right now|at the moment|for now|anymore|any more|already|so far|by the way|btw|i think|i guess|nowadays|full[- ]time|part[- ]time|you know|for years|ever since|since .*|for (?:a|the last|\d|two|three|many).*)$/i;
const EMPTY =
  /^(?:it|this|that|them|him|her|you|me|us|one|some|something|someone|anything|everything|nothing|there|here|home|all|least|times|once|first|night|nights|day|the moment|the end|a bit|a lot|free|myself|now)$/i;

/** The phrase a text begins with, without what follows it; null where it says nothing by itself. */
export function phraseIn(text: string): string | null {
  const boundary = BOUNDARY.exec(text);
  let phrase = (boundary ? text.slice(0, boundary.index) : text).trim();
  while (AFTERTHOUGHT.test(phrase)) phrase = phrase.replace(AFTERTHOUGHT, '').trim();
  if (phrase === '' || EMPTY.test(phrase) || phrase.split(/\s+/).length > LONGEST) return null;
  return phrase;
}
