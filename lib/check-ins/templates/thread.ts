/** An ongoing situation. */
export const thread = {
  /** With a question that belongs to it. */
  withQuestion: [
    '{greeting}. {question}',
    '{greeting}. Back to what you told me about: {question}',
    '{greeting}. Only if you feel like it: {question}',
    '{greeting}. This has been on my list: {question}',
    '{greeting}. One thing I would like to know: {question}',
  ],
  /** With the person's own words about it. */
  withQuote: [
    '{hello}, {day} you said “{quote}”. {ask}',
    '{hello}, {day} you told me “{quote}”. {ask}',
    '{hello}, I kept your words: “{quote}”. {ask}',
    '{hello}, this is what you said {day}: “{quote}”. {ask}',
    '{hello}, back to what you said {day}: “{quote}”. {ask}',
  ],
  /** With no more than its name. */
  withTopic: [
    '{greeting}. About “{topic}”: {ask}',
    '{hello}, I have “{topic}” noted down. {ask}',
    '{hello}, you told me about “{topic}”. {ask}',
    '{hello}, back to “{topic}” for a moment. {ask}',
    '{greeting}. Only if you feel like it, about “{topic}”: {ask}',
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
