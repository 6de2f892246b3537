/** What the person wanted to be asked about, in words of their own. */
export const asked = [
  '{greeting}. You wanted me to come back to “{topic}”. {ask}',
  '{hello}, you asked me to bring this up: “{topic}”. {ask}',
  '{greeting}. “{topic}”: that is what you wanted for today. {ask}',
  '{hello}, as you wished, a word about “{topic}”. {ask}',
  '{hello}, this is for today, you said: “{topic}”. {ask}',
];
