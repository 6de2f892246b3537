import { afterAll, describe, expect, test } from 'vitest';
import { resolveDate } from './resolve-date';

// Monday 23 November 2026, 20:30 in Lisbon.
const said = { at: new Date('2026-11-23T20:30:00Z'), timeZone: 'Europe/Lisbon' };
const short = (text: string, where = said) => {
  const when = resolveDate(text, where);
  if (!when) return null;
  const last = when.lastDate === when.date ? '' : `..${when.lastDate}`;
  return `${when.date}${last}${when.time ? ` ${when.time}` : ''} "${when.text}"`;
};

describe('what lies ahead', () => {
  test.each([
    ['I have an interview on Thursday at 10', '2026-11-26 10:00 "Thursday at 10"'],
    ['my exam is on Monday', '2026-11-30 "Monday"'],
    ['this Thursday', '2026-11-26 "this Thursday"'],
    ['next Thursday', '2026-12-03 "next Thursday"'],
    ['the coming Friday', '2026-11-27 "coming Friday"'],
    ['Thursday next week', '2026-12-03 "Thursday next week"'],
    ['next week on Tuesday', '2026-12-01 "next week on Tuesday"'],
    ['a week from Tuesday', '2026-12-01 "a week from Tuesday"'],
    ['Tuesday week', '2026-12-01 "Tuesday week"'],
    ['on sat', '2026-11-28 "sat"'],
    ['tomorrow', '2026-11-24 "tomorrow"'],
    ['the day after tomorrow', '2026-11-25 "the day after tomorrow"'],
    ['tonight at 8', '2026-11-23 20:00 "tonight at 8"'],
    ['this afternoon', '2026-11-23 "this afternoon"'],
    ['next week', '2026-11-30..2026-12-06 "next week"'],
    ['the week after next', '2026-12-07..2026-12-13 "the week after next"'],
    ['later this week', '2026-11-23..2026-11-29 "later this week"'],
    ['this weekend', '2026-11-28..2026-11-29 "this weekend"'],
    ['next weekend', '2026-12-05..2026-12-06 "next weekend"'],
    ['next month', '2026-12-01..2026-12-31 "next month"'],
    ['in March', '2027-03-01..2027-03-31 "March"'],
    ['on the 3rd', '2026-12-03 "the 3rd"'],
    ['on the 24th', '2026-11-24 "the 24th"'],
    ['on the 31st', '2026-12-31 "the 31st"'],
    ['on Friday the 4th', '2026-12-04 "Friday the 4th"'],
    ['the 3rd of next month', '2026-12-03 "the 3rd of next month"'],
    ['on 3 March', '2027-03-03 "on 3 March"'],
    ['March 3rd at half past nine', '2027-03-03 09:30 "March 3rd at half past nine"'],
    ['in two weeks', '2026-12-07 "in two weeks"'],
    ['in a fortnight', '2026-12-07 "in a fortnight"'],
    ['in 3 days', '2026-11-26 "in 3 days"'],
    ['in two hours', '2026-11-23 22:30 "in two hours"'],
    ['at Christmas', '2026-12-25 "at Christmas"'],
    ['2026-12-01', '2026-12-01 "2026-12-01"'],
    ['🎉🎉 party next Friday 🎉', '2026-12-04 "next Friday"'],
    ['12/25/2026', '2026-12-25 "12/25/2026"'],
    ['from Tuesday to Friday', '2026-11-24..2026-11-27 "Tuesday to Friday"'],
  ])('%s → %s', (text, expected) => expect(short(text)).toBe(expected));
});

describe('what lies behind', () => {
  test.each([
    ['I had my exam on Thursday', '2026-11-19 "Thursday"'],
    ['I saw her on Monday', '2026-11-16 "Monday"'],
    ['last Thursday', '2026-11-19 "last Thursday"'],
    ['yesterday', '2026-11-22 "yesterday"'],
    ['it was on the 3rd', '2026-11-03 "the 3rd"'],
    ['we met on 3 March', '2026-03-03 "on 3 March"'],
    ['she died two weeks ago', '2026-11-09 "two weeks ago"'],
    ['last week was hard', '2026-11-16..2026-11-22 "last week"'],
    ['I went there last weekend', '2026-11-21..2026-11-22 "last weekend"'],
    ['I moved here in June', '2026-06-01..2026-06-30 "June"'],
    ['I moved here in June 2019', '2019-06-01..2019-06-30 "June 2019"'],
  ])('%s → %s', (text, expected) => expect(short(text)).toBe(expected));
});

describe('the time of day', () => {
  test.each([
    ['tomorrow at 3', '15:00'],
    ['tomorrow at 3am', '03:00'],
    ['tomorrow at 6 in the morning', '06:00'],
    ['Friday at 7 in the evening', '19:00'],
    ['at ten on Thursday', '10:00'],
    ['a quarter to nine on Friday', '08:45'],
    ['Monday at 14:30', '14:30'],
    ['Friday at noon', '12:00'],
    ['next Friday evening at 7', '19:00'],
    ['at 1400 on Friday', '14:00'],
    ['tomorrow morning', null],
  ])('%s → %s', (text, time) => expect(resolveDate(text, said)?.time ?? null).toBe(time));
});

describe('no date', () => {
  test.each([
    'at 6',
    'right now',
    'for three years',
    'every Tuesday',
    'on Tuesdays',
    'I may go',
    'we march on',
    'I sat down',
    'the sun',
    'on 04/12',
    'since Monday',
    'on the third floor',
    'a second opinion',
    '',
  ])('%s', (text) => expect(resolveDate(text, said)).toBeNull());
});

describe('the zone is the person’s', () => {
  const at = new Date('2026-11-23T20:30:00Z');
  test.each([
    // Already Tuesday there.
    ['Pacific/Auckland', 'tomorrow', '2026-11-25', '2026-11-24T11:00:00.000Z'],
    ['Asia/Tokyo', 'tomorrow at 9', '2026-11-25', '2026-11-25T00:00:00.000Z'],
    ['America/Los_Angeles', 'Thursday at 10', '2026-11-26', '2026-11-26T18:00:00.000Z'],
    ['Europe/Lisbon', 'Thursday at 10', '2026-11-26', '2026-11-26T10:00:00.000Z'],
    // Summer time has begun by then.
    ['Europe/Lisbon', 'on 30 March at 10', '2027-03-30', '2027-03-30T09:00:00.000Z'],
  ])('%s: %s', (timeZone, text, date, instant) => {
    const when = resolveDate(text, { at, timeZone });
    expect([when?.date, when?.at.toISOString()]).toEqual([date, instant]);
  });
});

describe('the machine’s zone does not matter', () => {
  const machine = process.env.TZ;
  afterAll(() => {
    if (machine === undefined) delete process.env.TZ;
    else process.env.TZ = machine;
  });
  test.each([
    ['Pacific/Kiritimati', -840],
    ['America/Santiago', 180],
    ['UTC', 0],
  ])('%s', (zone, offset) => {
    process.env.TZ = zone;
    expect(new Date('2026-11-23T20:30:00Z').getTimezoneOffset()).toBe(offset);
    expect(short('Thursday at 10')).toBe('2026-11-26 10:00 "Thursday at 10"');
    expect(short('in 3 days')).toBe('2026-11-26 "in 3 days"');
    expect(short('yesterday')).toBe('2026-11-22 "yesterday"');
    expect(resolveDate('tomorrow at 9', said)?.at.toISOString()).toBe('2026-11-24T09:00:00.000Z');
  });
});

describe('in other languages', () => {
  test.each([
    ['mañana por la mañana tengo dentista', '2026-11-24 "mañana por la mañana"'],
    ['el jueves a las 10 tengo una entrevista', '2026-11-26 10:00 "jueves a las 10"'],
    [
      'tengo cita pasado mañana a las 4 y media',
      '2026-11-25 16:30 "pasado mañana a las 4 y media"',
    ],
    ['el examen es el 3 de marzo', '2027-03-03 "el 3 de marzo"'],
    ['dentro de dos semanas me caso', '2026-12-07 "dentro de dos semanas"'],
    ['ich habe übermorgen um halb drei einen Termin', '2026-11-25 14:30 "übermorgen um halb drei"'],
    ['Morgen hab ich Zahnarzt um 9', '2026-11-24 09:00 "Morgen hab ich Zahnarzt um 9"'],
    ['am 12. März ist die Prüfung', '2027-03-12 "am 12. März"'],
    ['nächste Woche Donnerstag habe ich frei', '2026-12-03 "nächste Woche Donnerstag"'],
    ['ich war letzten Freitag krank', '2026-11-20 "letzten Freitag"'],
    ['j’ai un entretien mardi à 14h30', '2026-11-24 14:30 "mardi à 14h30"'],
    ['le contrôle est jeudi en huit', '2026-12-03 "jeudi en huit"'],
    ['on part dans trois semaines', '2026-12-14 "dans trois semaines"'],
    ['tenho consulta na quinta às 15h', '2026-11-26 15:00 "quinta às 15h"'],
    ['a festa é no sábado que vem', '2026-11-28 "no sábado que vem"'],
    ['dopodomani alle 8 ho un esame', '2026-11-25 08:00 "dopodomani alle 8"'],
    ['parto venerdì prossimo', '2026-11-27 "venerdì prossimo"'],
    ['volgende week donderdag mag ik weer', '2026-12-03 "volgende week donderdag"'],
    ['morgen om half tien naar de tandarts', '2026-11-24 09:30 "morgen om half tien"'],
    ['afgelopen vrijdag was mijn examen', '2026-11-20 "afgelopen vrijdag"'],
    ['il 10.5. torno a casa', '2027-05-10 "10.5."'],
  ])('%s → %s', (text, expected) => expect(short(text)).toBe(expected));

  test.each([
    'jeden Montag gehe ich schwimmen',
    'guten Morgen, wie geht es dir?',
    'todos los martes voy al coro',
    'por la mañana tengo sueño',
    'tous les jeudis je chante',
    'ogni lunedì vado in piscina',
    'elke maandag ga ik naar yoga',
    'tenho três gatos',
    'Farben, die ich vergessen hatte',
  ])('no date: %s', (text) => expect(resolveDate(text, said)).toBeNull());
});
