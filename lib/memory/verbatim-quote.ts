const QUOTES = `['‘’‚\`´]`;
const DOUBLE_QUOTES = '["“”„«»]';
const DASHES = '[-‐-―−]';
const MAX_CHARACTERS = 1000;

/**
 * The quote as it stands in the message, or null where it does not. Case, spaces and the kind of
 * quotation marks and dashes may differ; a single word more or less may not.
 */
export function verbatimQuote(message: string, quote: string): string | null {
  const wanted = quote.normalize('NFC').trim().replace(EDGES, '');
  if (!/[\p{L}\p{N}]{2}/u.test(wanted) || wanted.length > MAX_CHARACTERS) return null;
  const found = new RegExp(`${bound('<', wanted)}${pattern(wanted)}${bound('', wanted)}`, 'iu');
  return found.exec(message.normalize('NFC'))?.[0] ?? null;
}

const EDGES = /^["'“”‘’«»…]+|["'“”‘’«»…]+$/g;

function pattern(text: string): string {
  return text
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['‘’‚`´]/g, QUOTES)
    .replace(/["“”„«»]/g, DOUBLE_QUOTES)
    .replace(/[-‐-―−]/g, DASHES);
}

// "art" does not occur in "party".
function bound(behind: '<' | '', text: string): string {
  const edge = behind ? text.at(0) : text.at(-1);
  return edge && /[\p{L}\p{N}]/u.test(edge) ? `(?${behind}![\\p{L}\\p{N}])` : '';
}
