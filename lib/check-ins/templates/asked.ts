/** What the person wanted to be asked about, in words of their own. */
export const asked = [
  '{hello}, you wanted me to come back to “{topic}”. {ask}',
  '{hello}, you asked me to bring this up: “{topic}”. {ask}',
  '{hello}, “{topic}” is what you wanted for today. {ask}',
  '{hello}, as you wished, a word about “{topic}”. {ask}',
  '{hello}, this one is of your own choosing: “{topic}”. {ask}',
];
