/** Somebody else's judgement of the person: "my dad says I'll fail". Said back, it would be ours. */
export const SAYS_OF_ME =
  /(?<!\b(?:i|we|you)(?:['’]ve| have| just| always| never| had)? )\b(?:says?|said|thinks?|thought|told me|tells me|reckons|insists?)(?: that)? i(?:['’](?:ll|m)\b| (?:will|am|was|can['’]?t|cannot|won['’]?t|never)\b)/i;
