import { describe, expect, test } from 'vitest';
import { hear, memory } from '../testing';

const cello = memory('Plays the cello', { category: 'fact', key: 'plays_the_cello' });
const home = memory('Lives in Leeds', { category: 'fact', key: 'home' });
const choir = memory('Every Tuesday: sing in a choir', { category: 'routine', key: 'choir' });
const golf = memory('Drives a Golf', { category: 'fact', key: 'car' });
const sister = memory('Sister Ana: plays the cello', {
  category: 'fact',
  key: 'ana_sister_plays',
  subject: 'Ana',
});
const known = [cello, home, choir, golf, sister];

const askCello = ['RETRACT fact plays_the_cello: Plays the cello ?'];
const askChoir = ['RETRACT routine choir: Every Tuesday: sing in a choir ?'];
const askGolf = ['RETRACT fact car: Drives a Golf ?'];

describe('what may be over is asked', () => {
  test.each([
    ['I used to play the cello', askCello],
    ['I haven’t touched the cello in years', askCello],
    ['we haven’t been to choir for months', askChoir],
    ['I don’t drive the Golf any more', askGolf],
    ['we sold the Golf', askGolf],
    ['Ich habe seit Jahren kein Cello mehr gespielt.', askCello],
    ['Wir haben den Golf verkauft.', askGolf],
    ['Hemos vendido el Golf.', askGolf],
    ['Ça fait des années que je n’ai pas touché le cello.', askCello],
    ['I used to live in York', []],
    ['I used to think the cello was boring', []],
    ['my sister used to play the cello', []],
    ['did I tell you that I used to play the cello?', []],
    ['if I used to play the cello, would you mind?', []],
    ['I might have sold the Golf', []],
    ['I’m used to the cello', []],
    ['I haven’t played the cello today', []],
    ['I don’t play the cello badly', []],
    ['I don’t play the cello on Sundays', []],
    ['he sold the Golf', []],
    ['I haven’t been to Leeds in ages, the old town I mean', []],
    ['I outgrew the choir robe', []],
    ['I used to walk past the choir every day', []],
    ['we washed the Golf', []],
    ['we sold a story about choirs and cellos', []],
  ])('%s', (text, heard) => expect(hear(text, known)).toEqual(heard));
});
