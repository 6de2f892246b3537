import { contentWords } from '../content-words';
import type { Gate } from './gate';

const MAX_CHARACTERS = 500;

/** "Loves it" is no memory. */
export const saysSomething: Gate = ({ operation, value, key }) => {
  if (operation === 'REINFORCE' || operation === 'RETRACT' || operation === 'RESOLVE') return null;
  if (value.length > MAX_CHARACTERS || key.trim() === '') return 'says_nothing';
  const telling = contentWords(value).filter((word) => !EMPTY.has(word));
  return telling.length === 0 ? 'says_nothing' : null;
};

const EMPTY = new Set(
  `it this that thing stuff something anything everything nothing someone people one lot bit want like
  love hate feel think know need go get make say talk tell user person yes ok okay good bad nice great
  fine none null unknown n na`.split(/\s+/),
);
