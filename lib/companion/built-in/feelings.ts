/** What people say about how they are, and a few words that meet it. */
export type Feeling = { words: RegExp; phrase: string; hard: boolean };

const hard = (words: RegExp, phrase: string): Feeling => ({ words, phrase, hard: true });
const good = (words: RegExp, phrase: string): Feeling => ({ words, phrase, hard: false });

export const feelings: Feeling[] = [
  hard(/\b(?:died|passed away|funeral|death|grief|grieving|miscarriage)\b/i, 'That is a real loss'),
  hard(/\b(?:lonely|alone|isolated|nobody (?:to|who)|no one (?:to|who))\b/i, 'That sounds lonely'),
  hard(
    /\b(?:anxious|anxiety|nervous|worried|worrying|scared|afraid|terrified|panic\w*|dread\w*)\b/i,
    'That sounds like a lot of worry',
  ),
  hard(
    /\b(?:stress\w*|overwhelm\w*|burn(?:ed|t) out|too much|swamped|pressure)\b/i,
    'That sounds like too much at once',
  ),
  hard(
    /\b(?:tired|exhausted|exhausting|drained|worn out|sleepless|no sleep|can['’]?t sleep|barely slept)\b/i,
    'That sounds tiring',
  ),
  hard(
    /\b(?:angry|furious|annoy\w*|frustrat\w*|unfair|pissed|mad at|argument|argued|fight with|fought|yelled)\b/i,
    'That sounds frustrating',
  ),
  hard(
    /\b(?:hurts?|pain|painful|sick|ill|migraine|headache|fever|injur\w*)\b/i,
    'That sounds rough',
  ),
  hard(
    /\b(?:sad|down|depress\w*|cry|crying|cried|miserable|heartbroken|hopeless|broke up|break-?up|divorc\w*|lost my|miss (?:him|her|them|my)|homesick)\b/i,
    'That sounds sad',
  ),
  hard(
    /\b(?:awful|terrible|horrible|bad day|rough|worst|hard day|difficult|struggling|failed|rejected|fired|laid off|disappoint\w*|went (?:badly|wrong))\b/i,
    'That sounds hard',
  ),
  good(/\b(?:relie(?:f|ved))\b/i, 'What a relief'),
  good(
    /\b(?:proud|managed to|finally (?:did|finished|made)|accomplish\w*)\b/i,
    'That took something',
  ),
  good(
    /\b(?:excited|can['’]?t wait|looking forward|thrilled)\b/i,
    'That is something to look forward to',
  ),
  good(
    /\b(?:got the (?:job|offer|place|flat|apartment|part)|offered me|passed|accepted|promoted|promotion|engaged|pregnant|won|good news|great news)\b/i,
    'What good news',
  ),
  good(
    /\b(?:happy|glad|great|wonderful|amazing|awesome|fantastic|lovely|loved|enjoyed|good day|best day|went (?:really |very |so )?well|fun|beautiful|peaceful|calm|better|grateful|thankful)\b/i,
    'That is good to hear',
  ),
];

const NOT = /(?:\bnot|n['’]t|\bno longer|\bnever|\bno)\s+(?:\w+\s+){0,2}$/i;

/** The first feeling in a text, turned around where a "not" stands before it; null for none. */
export function feelingIn(text: string): Feeling | null {
  for (const feeling of feelings) {
    const match = feeling.words.exec(text);
    if (!match) continue;
    if (!NOT.test(text.slice(0, match.index))) return feeling;
    return feeling.hard
      ? { ...feeling, phrase: 'That is good to hear', hard: false }
      : { ...feeling, phrase: 'That sounds hard', hard: true };
  }
  return null;
}
