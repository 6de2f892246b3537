import { describe, expect, test } from 'vitest';
import { hear, memory, turn } from '../testing';

const before = turn('I have an interview at the city library on Thursday at 10.', { fresh: false });
const interview = memory('Interview at the city library', {
  sourceMessageId: before.id,
  dueAt: '2026-11-26T10:00:00.000Z',
});
const flight = memory('Flight to Oslo', { category: 'event', dueAt: '2026-11-27T00:00:00.000Z' });
const surgery = memory('Sister Mara: surgery', {
  subject: 'Mara',
  dueAt: '2026-12-01T00:00:00.000Z',
});
const known = [flight, surgery, interview];

const interviewOn = (when: string) => [
  `CHANGE thread Interview at the city library: Interview at the city library @${when}`,
];
const flightOn = (when: string) => [`CHANGE event Flight to Oslo: Flight to Oslo @${when}`];

describe('an occasion that is on another day', () => {
  test.each([
    ['Actually the interview is on Friday at 11, not Thursday.', interviewOn('Friday at 11')],
    ['The interview is on Friday at 11, not on Thursday.', interviewOn('Friday at 11')],
    ['the interview is on friday not thursday', interviewOn('friday')],
    ['The interview isn’t on Thursday, it’s on Friday', interviewOn('Friday')],
    ['I got the day wrong: the interview is on Friday', interviewOn('Friday')],
    ['No, the interview is on Friday', interviewOn('Friday')],
    ['Sorry, my flight is on Saturday', flightOn('Saturday')],
    ['sorry, friday', interviewOn('friday')],
    ['The interview has been moved to Friday', interviewOn('Friday')],
    ['The interview got pushed to Friday at 11', interviewOn('Friday at 11')],
    ['They brought the interview forward to Wednesday', interviewOn('Wednesday')],
    ['The interview was moved from Thursday to Friday', interviewOn('Friday')],
    ['The interview was moved to Friday, not Saturday', interviewOn('Friday')],
    ['my flight was rebooked to Saturday at noon', flightOn('Saturday at noon')],
    [
      'Mara’s surgery was postponed until next Friday',
      ['CHANGE thread Sister Mara: surgery: Sister Mara: surgery (Mara) @next Friday'],
    ],
  ])('%s', (text, expected) => expect(hear(text, known, [before])).toEqual(expected));

  test.each([
    ['de', 'Das Gespräch ist am Freitag um 11, nicht am Donnerstag', 'Freitag um 11'],
    ['es', 'La entrevista es el viernes a las 11, no el jueves', 'viernes a las 11'],
    ['fr', 'L’entretien est vendredi à 11h, pas jeudi', 'vendredi à 11h'],
    ['it', 'Il colloquio è venerdì alle 11, non giovedì', 'venerdì alle 11'],
    ['nl', 'Het gesprek is vrijdag om 11 uur, niet donderdag', 'vrijdag om 11 uur'],
    ['pt', 'A entrevista é na sexta às 11h, não na quinta', 'sexta às 11h'],
  ])('%s: %s', (_, text, when) => {
    const words = 'Gespräch entrevista entretien colloquio gesprek';
    const there = memory(words, { dueAt: '2026-11-26T10:00:00.000Z' });
    expect(hear(text, [there])).toEqual([`CHANGE thread ${words}: ${words} @${when}`]);
  });
});

describe('near misses', () => {
  test.each([
    'The interview is not on Friday',
    'The interview was not moved to Friday',
    'Was the interview moved to Friday?',
    'If the interview is moved to Friday I will be there',
    'My boss said the interview was moved to Friday',
    'Sorry, my sister wrote on Friday',
  ])('%s', (text) =>
    expect(hear(text, known, [turn('hello there', { fresh: false })])).toEqual([]),
  );

  test.each([
    ['I have an exam on Friday, not looking forward to it', ['thread Exam: Exam @Friday']],
    ['No, another interview is on Friday', []],
    ['The interview might be moved to Friday', ['thread Interview: Interview @Friday ?']],
    [
      'I have an interview at Nokia on Friday',
      ['thread Interview at Nokia: Interview at Nokia @Friday'],
    ],
  ])('%s', (text, expected) => {
    const later = turn('long day', { fresh: false });
    expect(hear(text, [interview], [before, later])).toEqual(expected);
  });
});

test('what was said last may be called something else where its very day is denied', () => {
  const dentist = memory('Dentist', { sourceMessageId: before.id, dueAt: interview.dueAt });
  const text = 'No, not on Thursday, the appointment is on Friday';
  expect(hear(text, [dentist], [before])).toEqual(['CHANGE thread Dentist: Dentist @Friday']);
});
