import { describe, expect, test } from 'vitest';
import { hear, memory, turn } from '../testing';

const interview = memory('Job interview at the museum');
const exam = memory('Final exam');
const question = memory('How did the job interview at the museum go?', {
  category: 'follow_up',
  thread: null,
  parentId: interview.id,
});
const known = [interview, exam, question];
const checkIn = turn('How did the job interview at the museum go?', {
  role: 'assistant',
  fresh: false,
  askedAbout: [question.id],
});
const asked = turn('And how was the interview?', { role: 'assistant', fresh: false });

const over = (outcome: string) => [`RESOLVE thread Job interview at the museum: ${outcome}`];

describe('news about an open matter', () => {
  test.each([
    ['The interview went really well!', over('The interview went really well')],
    ['the job interview was a disaster', over('the job interview was a disaster')],
    ['The interview didn’t go well', over('The interview didn’t go well')],
    ['The interview was cancelled', over('The interview was cancelled')],
    ['I got the job!!', over('I got the job')],
    ['I didn’t get the job', over('I didn’t get the job')],
    ['They offered me the position', over('They offered me the position')],
    ['I was rejected', over('I was rejected')],
    ['I passed my exam', ['RESOLVE thread Final exam: I passed my exam']],
    ['My exam is finally over', ['RESOLVE thread Final exam: My exam is finally over']],
    [
      'The interview is done. It went great.',
      over('The interview is done').concat(over('It went great')),
    ],
    [
      'The interview was moved to Monday',
      ['CHANGE thread Job interview at the museum: Job interview at the museum @Monday'],
    ],
    [
      'my exam got postponed until next Friday at 9',
      ['CHANGE thread Final exam: Final exam @next Friday at 9'],
    ],
  ])('%s', (text, expected) => expect(hear(text, known)).toEqual(expected));
});

describe('answers to a check-in', () => {
  test.each([
    ['It went really well', over('It went really well')],
    ['Really well!', over('Really well')],
    ['Honestly, terrible', over('Honestly, terrible')],
    ['I got it!', over('I got it')],
    ['Yes! They want me', over('They want me')],
    ['It was cancelled', over('It was cancelled')],
    [
      'It was moved to Friday',
      ['CHANGE thread Job interview at the museum: Job interview at the museum @Friday'],
    ],
    ['not yet', []],
    ['It’s tomorrow', []],
    ['I hope it goes well', []],
    ['who knows', []],
  ])('%s', (text, expected) => expect(hear(text, known, [checkIn])).toEqual(expected));

  test('after an ordinary question "it" is known, a bare word is not enough', () => {
    expect(hear('It went well', known, [asked])).toEqual(over('It went well'));
    expect(hear('well', known, [asked])).toEqual([]);
  });
});

describe('near misses', () => {
  test.each([
    'It went well',
    'The dinner went well',
    'Did the interview go well?',
    'If the interview went well',
    'I hope the interview goes well',
    'The interview will go well',
    'My brother said the interview went well',
    'Good',
    'I passed the salt',
  ])('%s', (text) => expect(hear(text, known)).toEqual([]));

  test('two matters of the same name: neither', () => {
    expect(hear('The exam went well', [exam, memory('Driving exam')])).toEqual([]);
  });

  test('what is closed is not closed again', () => {
    const closed = {
      ...interview,
      thread: interview.thread && { ...interview.thread, status: 'resolved' as const },
    };
    expect(hear('The interview went well', [closed])).toEqual([]);
  });
});
