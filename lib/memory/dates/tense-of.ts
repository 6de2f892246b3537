export type Tense = 'past' | 'future';

/** Which way a clause's weekday points: "I had … on Monday" is behind, "I have …" ahead. */
export function tenseOf(clause: string): Tense {
  const text = clause.toLowerCase().replace(/[’‘]/g, "'");
  if (AHEAD.test(text)) return 'future';
  return BEHIND.test(text) ? 'past' : 'future';
}

const AHEAD =
  /\b(?:will|'ll|going to|gonna|about to|have|has|have got|'ve got|is|am|are|moved to|postponed to|rescheduled to|pushed to|brought forward to)\b(?! (?:been|had|got back|just)\b)|\b(?:'m|'re)\b/;

const BEHIND =
  /\b(?:was|were|had|did|went|got|took|came|saw|met|felt|made|gave|told|said|found|left|lost|won|began|started|passed|failed|finished|quit|broke|bought|sold|moved|died|happened|been|ago|yesterday|last (?:night|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|\p{L}{3,}ed)\b/u;
