const ENDS = ['.', '!', '?', '\n'];
const END = /[.!?\n]/;

/** The sentences of a message, as `sentenceAround` finds them. */
export function sentencesOf(text: string): string[] {
  return text.split(END).filter((sentence) => sentence.trim() !== '');
}

/** The whole sentence of a message that a quote is from; the quote itself where it is from elsewhere. */
export function sentenceAround(text: string, quote: string): string {
  const at = text.toLowerCase().indexOf(quote.toLowerCase());
  if (at < 0) return quote;
  const start = Math.max(...ENDS.map((end) => text.lastIndexOf(end, at - 1))) + 1;
  const rest = text.slice(at + quote.length).search(END);
  return text.slice(at === 0 ? 0 : start, rest < 0 ? undefined : at + quote.length + rest);
}
