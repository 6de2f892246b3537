import { languages } from './languages';

/** How a memory says of somebody that they died, in any language. */
export const deadWords: string[] = [
  ...languages.flatMap(({ wording }) => wording.died ?? []),
  'passed away',
  'dead',
  'deceased',
];
