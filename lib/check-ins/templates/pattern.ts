/** An observation, offered and not claimed. */
export const pattern = [
  '{greeting}, something I noticed over the last weeks: “{topic}”. Does that fit?',
  '{greeting}, an observation, and you may say no: “{topic}”. Is that so?',
  '{greeting}, this shows up in what you tell me: “{topic}”. Does it ring true?',
  '{greeting}, I noted something: “{topic}”. Would you say so too?',
  '{greeting}, tell me if I am wrong about this: “{topic}”. What do you think?',
];
