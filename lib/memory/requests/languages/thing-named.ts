/**
 * A thing or somebody by name, as `about`: with a word of owning or an article a few words, without
 * one a word or two. `loose` words make something else of it: "forget my keys all the time".
 */
export function thingNamed({ own, loose }: { own: string; loose: string }): string {
  const word = `(?!(?:${loose})(?![\\p{L}']))[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*`;
  const more = (most: number) => `(?: ${word}){0,${most}}`;
  return `(?<about>${own} ${word}${more(3)}|(?!${own} |\\p{L}+ing(?!\\p{L}))${word}${more(1)})`;
}
