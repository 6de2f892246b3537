const MOST_CHARACTERS = 400;

/** Somebody's words as a quotation on one line, unable to close the block of data they stand in. */
export function inQuotes(words: string): string {
  const line = words.replace(/\s+/g, ' ').replaceAll('<', '‹').replaceAll('>', '›').trim();
  const short = line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line;
  return `“${short.replace(/[“”]/g, '"')}”`;
}
