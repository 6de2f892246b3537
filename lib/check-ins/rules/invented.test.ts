import { expect, test } from 'vitest';
import { inventions } from './invented';

const sources =
  'How did the interview at the museum go? I have a job interview at the museum on Thursday with Petra. Ana. Friday 27 November';

test.each<[string, string[]]>([
  ['How was the interview at the museum, Ana?', []],
  ['Hi Ana, how did it go with Petra on Thursday?', []],
  ['I hope the museum was kind to you. What did they ask?', []],
  ['Did you get the job? It went well, I hope?', []],
  ['How was the interview, Maria?', ['Maria']],
  ['Maria, how was the interview?', ['Maria']],
  ['Hi Tom, how was the interview at the museum?', ['Tom']],
  ['How was the interview at the museum in Paris?', ['Paris']],
  ['How was the interview at 15 o’clock?', ['15']],
  ['How was the interview, and how is your mother?', ['mother']],
  ['Congratulations on the job! How do you feel?', ['an outcome']],
  ['I am sorry to hear the interview failed.', ['an outcome']],
])('%s', (text, found) => {
  expect(inventions(text, { sources })).toEqual(found);
});

test('what was said to have happened may be named', () => {
  const passed = { sources: 'Ana said: well done me, I passed the exam' };
  expect(inventions('Well done with the exam, Ana.', passed)).toEqual([]);
});

test('in German a capital makes no name', () => {
  const german = { sources: 'Das Gespräch im Museum', language: 'de' };
  expect(inventions('Wie war denn das Gespräch, mit allen Fragen?', german)).toEqual([]);
  expect(inventions('Maria, wie war das Gespräch?', german)).toEqual(['Maria']);
});
