/** For days without a question: a word, and nothing to do about it. */
export const presence = [
  '{hello}, no question today. I am here if you want to put something into words.',
  '{hello}, only a good wish for the hours ahead.',
  '{hello}, this one needs no answer. May the day be kind to you.',
  '{hello}, a small sign that there is a place for your words whenever you like.',
  '{hello}, may there be one quiet minute today that belongs to you.',
  '{hello}, nothing to ask. I hope something small goes right today.',
  '{hello}, take the day at your own pace; there is nothing to report.',
  '{hello}, just a line to go with your day.',
  '{hello}, I hope there is something warm in today for you.',
];
