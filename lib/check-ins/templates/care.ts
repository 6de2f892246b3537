/**
 * The day after a crisis card. Of fixed wording: nothing of what was said is repeated, nothing is
 * asked, and the way to people is open.
 */
export const care =
  '{hello}, a quiet word for today; it needs no answer. If things are heavy, the people named in our conversation can be reached at any hour, and I am here too.';
