import { describe, expect, test } from 'vitest';
import type { Memory } from '../../schema';
import { hear, memory } from '../testing';

const saturday = '2026-11-28T00:00:00.000Z';
const event = (value: string, given: Partial<Memory> = {}) =>
  memory(value, { category: 'event', key: value, dueAt: saturday, ...given });

const visit = event('Friend Adaeze: visit', { subject: 'Adaeze' });
const surgery = memory('Sister Mara: surgery', { subject: 'Mara', dueAt: saturday });
const dinner = event('Dinner with Tom');
const bank = memory('Meeting with the bank', { dueAt: saturday });
const interview = memory('Interview at the city library', { dueAt: saturday });
const trip = event('Trip to Rome');
const known = [visit, surgery, dinner, bank, interview, trip];

const gone = ({ category, key }: Memory) => [`RETRACT ${category} ${key}: No longer so`];
const over = ({ key }: Memory, words: string) => [`RESOLVE thread ${key}: ${words}`];

describe('what was to come is off', () => {
  test.each([
    ['Adaeze cancelled her visit, she is not coming.', gone(visit)],
    ['my friend Adaeze had to cancel', gone(visit)],
    ['my friend Adaeze cancelled on me', gone(visit)],
    ['Adaeze isn’t coming on Saturday after all', gone(visit)],
    ['Adaeze can’t come any more', gone(visit)],
    ['Tom cancelled our dinner', gone(dinner)],
    ['the dinner with Tom was cancelled', gone(dinner)],
    ['the trip isn’t happening any more', gone(trip)],
    ['the trip to Rome fell through', gone(trip)],
    ['The interview was called off', over(interview, 'The interview was called off')],
    ['the interview fell through', over(interview, 'the interview fell through')],
    ['the interview is off', over(interview, 'the interview is off')],
    ['tomorrow’s interview was cancelled', over(interview, 'tomorrow’s interview was cancelled')],
    ['the interview won’t go ahead', over(interview, 'the interview won’t go ahead')],
  ])('%s', (text, expected) => expect(hear(text, known)).toEqual(expected));

  test('somebody’s meeting is the one that is held with them', () => {
    const boss = memory('Meeting with the boss', { dueAt: saturday });
    const off = over(boss, 'My boss cancelled the meeting');
    expect(hear('My boss cancelled the meeting', [boss, bank])).toEqual(off);
    expect(hear('My boss cancelled the meeting', [bank])).toEqual([]);
    expect(hear('My boss cancelled the meeting', [])).toEqual([]);
  });

  test.each([
    ['Adaeze hat ihren Besuch abgesagt', 'Freundin Adaeze: Besuch'],
    ['Adaeze kommt am Samstag leider nicht', 'Freundin Adaeze: Besuch'],
    ['die Feier am Samstag findet leider nicht statt', 'Feier'],
    ['Adaeze ha cancelado su visita', 'Amiga Adaeze: visita'],
    ['al final Adaeze no viene el sábado', 'Amiga Adaeze: visita'],
    ['Adaeze a annulé sa visite', 'Amie Adaeze: visite'],
    ['la fête n’a pas lieu', 'Fête'],
    ['Adaeze ha annullato la sua visita', 'Amica Adaeze: visita'],
    ['Adaeze heeft haar bezoek afgezegd', 'Vriendin Adaeze: bezoek'],
    ['het feest gaat niet door', 'Feest'],
    ['a Adaeze não vem no sábado', 'Amiga Adaeze: visita'],
  ])('%s', (text, value) => {
    const held = event(value, { subject: 'Adaeze' });
    expect(hear(text, [held])).toEqual(gone(held));
  });
});

describe('near misses', () => {
  test.each([
    'Did Adaeze cancel her visit?',
    'If Adaeze cancels her visit I will be sad',
    'Adaeze might have cancelled her visit',
    'Adaeze didn’t cancel her visit',
    'Adaeze said she cancelled her visit to the dentist',
    'Adaeze cancelled her subscription',
    'Adaeze isn’t coming to terms with it',
    'Mara isn’t coming',
    'Mara cancelled on me',
    'she is not coming',
    'Zoe cancelled her visit',
    'Is the trip happening?',
    'the trip is happening',
    'nothing is happening',
    'my diet isn’t happening',
  ])('%s', (text) => expect(hear(text, known)).toEqual([]));

  test('what is long past is not called off', () => {
    const past = { ...trip, dueAt: '2026-05-02T00:00:00.000Z' };
    expect(hear('Tom cancelled our trip', [past])).toEqual([]);
    expect(hear('the trip fell through', [past])).toEqual(
      over(past, 'the trip fell through').map((line) => line.replace('thread', 'event')),
    );
  });
});

describe('somebody comes', () => {
  test.each([
    ['My friend Adaeze is visiting on Saturday', 'Friend Adaeze: visit (Adaeze) @Saturday'],
    ['Adaeze visits me on Saturday', 'Adaeze: visit (Adaeze) @Saturday'],
    ['My brother is visiting on Friday', 'Brother: visit (brother) @Friday'],
    ['my parents are coming to stay on Friday', 'Parents: visit (parents) @Friday'],
    ['My sister comes over tomorrow', 'Sister: visit (sister) @tomorrow'],
    [
      'Am Samstag kommt meine Freundin Adaeze zu Besuch',
      'Freundin Adaeze: Besuch (Adaeze) @Samstag',
    ],
    ['mi hermana viene de visita el sábado', 'Hermana: visita (hermana) @sábado'],
    ['ma sœur vient me voir samedi', 'Sœur: visite (sœur) @samedi'],
    ['mia sorella viene a trovarmi sabato', 'Sorella: visita (sorella) @sabato'],
    ['mijn zus komt zaterdag op bezoek', 'Zus: bezoek (zus) @zaterdag'],
  ])('%s', (text, said) => {
    expect(
      hear(text)
        .filter((line) => line.startsWith('event'))
        .map((line) => line.split(': ').slice(1).join(': ')),
    ).toEqual([said]);
  });

  test.each([
    'My sister visits museums on Saturday',
    'She is visiting on Saturday',
    'Is my sister visiting on Saturday?',
    'My sister isn’t visiting on Saturday',
    'My sister visited me on Saturday',
    'Winter is coming on Saturday',
  ])('near miss: %s', (text) =>
    expect(hear(text).filter((line) => line.includes('visit'))).toEqual([]),
  );
});
