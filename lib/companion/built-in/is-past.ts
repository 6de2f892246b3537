const BEHIND =
  /\b(?:was|were|had|did|went|got|took|came|saw|met|felt|made|gave|told|said|found|left|lost|won|began|quit|broke|bought|sold|slept|ran|ate|drank|wrote|read|spent|died|yesterday|last (?:night|week|month|year)|\p{L}{3,}ed)\b/iu;
const HERE_OR_AHEAD =
  /\b(?:will|am|is|are|have (?:a|an|to|the|my|got)|going to|tomorrow|tonight|next)\b|['’](?:ll|m|re)\b/i;

/** Whether a statement tells of something that is behind. */
export function isPast(statement: string): boolean {
  return BEHIND.test(statement) && !HERE_OR_AHEAD.test(statement);
}
