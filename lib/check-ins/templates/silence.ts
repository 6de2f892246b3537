/** After quiet days, for those who asked for it: presence, without a word about the quiet. */
export const silence = [
  '{hello}, only leaving a light on. No answer needed.',
  '{hello}, nothing to ask today. I am here when you want to put something into words.',
  '{hello}, a small hello, and no question in it. I hope today is gentle with you.',
  '{hello}, this is a note that wants nothing. May there be something good in your day.',
  '{hello}, just passing by with a good wish for the hours ahead.',
];
