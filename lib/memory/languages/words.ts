const known = new Map<string, RegExp>();

/** Any of the words or patterns of a source, as whole words of whatever script. */
export function words(source: string): RegExp {
  const pattern =
    known.get(source) ??
    new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${source})(?![\p{L}\p{M}\p{N}])`, 'iu');
  known.set(source, pattern);
  return pattern;
}
