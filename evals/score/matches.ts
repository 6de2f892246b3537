type Matcher = { says: string[]; saysNot?: string[] };

/** Whether words say all that a matcher asks for and nothing that it rules out. */
export function matches(words: string, { says, saysNot = [] }: Matcher): boolean {
  const folded = fold(words);
  const found = (source: string) => new RegExp(fold(source), 'u').test(folded);
  return says.every(found) && !saysNot.some(found);
}

/** Lower case without accents; the signs of other scripts stay as they are. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
}
