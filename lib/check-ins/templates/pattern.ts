/** An observation, offered and not claimed. */
export const pattern = {
  frames: [
    '{hello}, something I noticed over the last weeks: “{topic}”. {ask}',
    '{hello}, an observation, and you may say no: “{topic}”. {ask}',
    '{hello}, this shows up in what you tell me: “{topic}”. {ask}',
    '{hello}, I noted something: “{topic}”. {ask}',
    '{hello}, tell me if I am wrong about this: “{topic}”. {ask}',
  ],
  asks: [
    'Does that fit?',
    'Is that so?',
    'Does it ring true?',
    'Would you say so too?',
    'What do you think?',
    'Or am I wrong?',
  ],
};
