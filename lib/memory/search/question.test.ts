import { describe, expect, test } from 'vitest';
import { readQuestion } from './question';

// A Monday evening.
const when = { now: new Date('2026-11-23T20:30:00Z'), timeZone: 'Europe/Lisbon' };
const read = (text: string) => readQuestion(text, when);

describe('the days that a question names lie in the past', () => {
  test.each([
    ['What did I do yesterday?', '2026-11-22', '2026-11-22'],
    ['What happened last weekend?', '2026-11-21', '2026-11-22'],
    ['On May 2nd I was upset, why?', '2026-05-02', '2026-05-02'],
    ['what was on my mind in June', '2026-06-01', '2026-06-30'],
    ['Is December 24th not my birthday?', '2025-12-24', '2025-12-24'],
    ['Was ist am 2. April passiert?', '2026-04-02', '2026-04-02'],
    ['¿Qué pasó el 30 de abril?', '2026-04-30', '2026-04-30'],
    ['Was haben wir im Juli gemacht?', '2026-07-01', '2026-07-31'],
    ['Qu’est-ce qui s’est passé hier ?', '2026-11-22', '2026-11-22'],
  ])('%s', (text, from, to) => expect(read(text).days).toMatchObject({ from, to }));

  test.each([
    'How is my brother?',
    '¿Cómo está Abril ahora?',
    'Where do I live now?',
    'May I ask you something?',
  ])('none: %s', (text) => expect(read(text).days).toBeNull());
});

describe('whose words are asked for', () => {
  test.each([
    ['What did you recommend for my back?', true],
    ['Which books were your suggestion?', true],
    ['Was haben Sie mir empfohlen?', true],
    ['¿Qué me recomendaste?', true],
    ['What did I tell my brother?', false],
    ['How are you?', false],
  ])('%s', (text, isSo) => expect(read(text).asksForReplies).toBe(isSo));
});

test('its own words weigh more than those of their kind', () => {
  const { terms } = read('Which instrument do I play?');
  expect(terms).toContainEqual({ term: 'instr', weight: 1 });
  const related = terms.find(({ term }) => term === 'cello');
  expect(related?.weight).toBeLessThan(1);
  expect(read('the cello').terms.map(({ term }) => term)).not.toContain('piano');
});
