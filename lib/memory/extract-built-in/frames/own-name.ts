import type { Frame } from '../frame';
import { NAME, nameIn } from '../names';

const PATTERN = new RegExp(
  String.raw`\b(?:[Mm]y name(?:'s| is)|I'm called|I am called|(?:please )?[Cc]all me|[Ee]verybody calls me|[Ee]veryone calls me|I go by) ${NAME}`,
  'u',
);

/** "My name is …", "call me …". */
export const ownName: Frame = ({ plain, negated, hedged }) => {
  const match = PATTERN.exec(plain);
  const name = match && nameIn(match);
  if (!name || negated || hedged) return [];
  return [{ category: 'fact', key: 'name', value: `Name: ${name}`, importance: 0.8 }];
};
