/** A question that the person's own words left open. */
export const followUp = [
  '{greeting}. {question}',
  '{greeting}, one thing I kept for today: {question}',
  '{greeting}, today was the day to ask: {question}',
  '{greeting}, this has been on my list: {question}',
  '{greeting}, a question I saved for you: {question}',
];
