const MOST_CHARACTERS = 4096;

/** After what a text is best cut: a paragraph, a line, a sentence, a word. */
const ENDS = [/\n\s*\n/g, /\n/g, /[.!?…]+["'”’)\]]*\s|[。！？]/g, /\s/g];

/** A text as the messages that Telegram takes it in; together they are the whole of it. */
export function inParts(text: string, most = MOST_CHARACTERS): string[] {
  const whole = text.trim();
  if (whole.length <= most) return [whole];
  const at = cutOf(whole.slice(0, most));
  return [whole.slice(0, at).trimEnd(), ...inParts(whole.slice(at), most)];
}

/** Where to cut at the latest; not in its first half, which would make a crumb of a part. */
function cutOf(head: string): number {
  for (const end of ENDS) {
    const last = [...head.matchAll(end)].at(-1);
    const at = last ? last.index + last[0].length : 0;
    if (at > head.length / 2) return at;
  }
  // A character of two units is not cut in half.
  return head.isWellFormed() ? head.length : head.length - 1;
}
