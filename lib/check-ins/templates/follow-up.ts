/** A question that the person's own words left open. */
export const followUp = [
  '{greeting}. {question}',
  '{greeting}. One thing I kept for today: {question}',
  '{greeting}. Today is the day to ask: {question}',
  '{greeting}. This has been on my list: {question}',
  '{greeting}. A question I saved for you: {question}',
];
