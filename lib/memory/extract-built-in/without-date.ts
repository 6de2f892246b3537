import type { When } from '../dates/resolve-date';

/** The clause as if no day had been named: "I have a job interview at the museum". */
export function withoutDate(plain: string, { pieces }: Pick<When, 'pieces'>): string {
  const cut = pieces
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => {
      const before = text.slice(0, start).replace(DANGLING, '');
      return `${before} ${text.slice(end).replace(/^[\s,]+/, '')}`;
    }, plain);
  return cut.replace(/\s+/g, ' ').trim();
}

// What led to the date, in any of the languages: "on", "am", "el", "le"…
const DANGLING =
  /[\s,]*(?<![\p{L}])(?:on|in|at|by|for|from|this|until|coming up|am|im|an|den|der|um|ab|el|la|los|en|a|à|le|au|du|il|al|nel|na|no|em|op|om|para|per|pour|für|de)?\s*$/iu;
