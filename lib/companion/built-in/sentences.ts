/** The sentences of a text, without the empty ones. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?…])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** The clauses of a sentence, split where a person would take a breath. */
export function clauses(sentence: string): string[] {
  return sentence
    .split(/\s*[,;–—]\s*(?:and |but |so |because )?|\s+(?:because|but|although|since)\s+/i)
    .map((clause) => clause.replace(/[.!?…\s]+$/, ''))
    .filter((clause) => /\p{L}/u.test(clause));
}
