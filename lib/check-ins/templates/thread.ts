/** An ongoing situation. */
export const thread = {
  /** With a question that belongs to it. */
  withQuestion: [
    '{greeting}. {question}',
    '{greeting}, back to what you told me about: {question}',
    '{greeting}, only if you feel like it: {question}',
    '{greeting}, this has been on my list: {question}',
    '{greeting}, one thing I would like to know: {question}',
  ],
  /** With the person's own words about it. */
  withQuote: [
    '{greeting}, {day} you said “{quote}”. {ask}',
    '{greeting}, {day} you told me “{quote}”. {ask}',
    '{greeting}, I kept your words: “{quote}”. {ask}',
    '{greeting}, this is what you said {day}: “{quote}”. {ask}',
    '{greeting}, back to what you said {day}: “{quote}”. {ask}',
  ],
  /** With no more than its name. */
  withTopic: [
    '{greeting}, about “{topic}”: {ask}',
    '{greeting}, I have “{topic}” noted down. {ask}',
    '{greeting}, you told me about “{topic}”. {ask}',
    '{greeting}, back to “{topic}” for a moment. {ask}',
    '{greeting}, only if you feel like it, about “{topic}”: {ask}',
  ],
  asks: [
    'How is it going?',
    'Where do things stand?',
    'How does it look today?',
    'What is the latest?',
    'How are you with it by now?',
    'Has anything moved?',
  ],
};
