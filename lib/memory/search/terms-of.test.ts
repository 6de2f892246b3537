import { expect, test } from 'vitest';
import { termsOf } from './terms-of';

test.each([
  ['The interviews were on Monday', ['inter', 'monda']],
  ['I was interviewed', ['inter']],
  ["Tomás' café, Ana's, don't", ['toma', 'cafe', 'ana']],
  ['Was war mit den Küchen in der Straße?', ['kuche', 'stras']],
  ['¿Qué pasó con mi espalda?', ['paso', 'espal']],
  ["Qu'est-ce que j'ai dit de l'hôpital ?", ['dit', 'hopit']],
  ['on 3 May 2026 at 10', ['3', 'may', '2026', '10']],
  ['昨日は公園', ['昨日', '日は', 'は公', '公園']],
  ['cats and a cat', ['cat']],
  ['the and of', []],
  ['', []],
])('%s', (text, expected) => expect(termsOf(text)).toEqual(expected));
