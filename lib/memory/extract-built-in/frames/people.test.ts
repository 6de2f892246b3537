import { describe, expect, test } from 'vitest';
import { hear, questions } from '../testing';

describe('people and pets', () => {
  test.each([
    ['She said my brother Tomás is nice', ['relationship brother: Brother: Tomás (Tomás)']],
    ['If my brother Tomás drives me, fine', ['relationship brother: Brother: Tomás (Tomás)']],
    ['Is my brother Tomás there?', ['relationship brother: Brother: Tomás (Tomás)']],
    ['my brother Tomás is driving me', ['relationship brother: Brother: Tomás (Tomás)']],
    ['My mum Ana called', ['relationship mother: Mother: Ana (Ana)']],
    ['My brother’s name is Tomás.', ['relationship brother: Brother: Tomás (Tomás)']],
    ['My best friend is called Zoë', ['relationship best friend: Best friend: Zoë (Zoë)']],
    ['Tomás is my brother', ['relationship brother: Brother: Tomás (Tomás)']],
    ['my brother Tomás’s car broke down', ['relationship brother: Brother: Tomás (Tomás)']],
    ['My late father John loved it', ['relationship father: Father: John (died) (John)']],
    ['We have a dog called Ada', ['relationship dog: Dog: Ada (Ada)']],
    ['I adopted a tiny kitten named Miso', ['relationship kitten: Kitten: Miso (Miso)']],
    ['my cat Luna is ill', ['relationship cat: Cat: Luna (Luna)']],
    ['my sister Anna Maria visits', ['relationship sister: Sister: Anna Maria (Anna Maria)']],
    [
      'My kids Eva, Ben and Mia are loud',
      [
        'relationship child: Child: Eva (Eva)',
        'relationship child: Child: Ben (Ben)',
        'relationship child: Child: Mia (Mia)',
      ],
    ],
    [
      'my boss Ingrid and my colleague Paul left',
      [
        'relationship boss: Boss: Ingrid (Ingrid)',
        'relationship colleague: Colleague: Paul (Paul)',
      ],
    ],
  ])('%s', (text, expected) => expect(hear(text)).toEqual(expected));
});

describe('near misses', () => {
  test.each([
    'my brother is driving me',
    'My brother Monday was late',
    'my sister I think',
    'I don’t have a brother called Tomás',
    'her brother Tomás drives',
    'My brother’s friend Max drives',
    'my friend god knows why',
    'Tomás is my favourite brother in the book, just kidding',
    'In my novel my brother Tomás flies',
    '“my brother Tomás” was the title',
    '> my brother Tomás',
    'A line from the play: “Nobody came. My brother Tomás drove. It rained.” Good, no?',
    'My Brother',
  ])('%s', (text) => expect(hear(text)).toEqual([]));
});

describe('what is asked after a loss', () => {
  test.each([
    ['My grandmother died last night', 'How are you holding up?'],
    ['My cat Momo died on Sunday', 'How are you holding up?'],
    ['My grandmother died', null],
    ['My grandmother died in 1998', null],
    ['My dad passed away three years ago', null],
    ['Mein Opa ist gestern gestorben', 'Wie geht es dir inzwischen damit?'],
    ['We broke up yesterday', 'How are you holding up after the break-up?'],
    ['We broke up two years ago', null],
    ['I lost my job today', 'How does it feel by now, without the job?'],
    ['I lost my job in 2019', null],
  ])('%s', (text, question) => expect(questions(text).at(-1)).toBe(question));
});
