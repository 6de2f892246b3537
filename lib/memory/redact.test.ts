import { describe, expect, test } from 'vitest';
import { redact } from './redact';
import { rareWords, tellingWords } from './telling-words';

describe('a sentence with one of the words is taken out, and only that one', () => {
  test.each([
    ['How is the museum? Sleep well.', ['museum'], '[…] Sleep well.'],
    ['Sleep well. The museums!\nAnd then?', ['museum'], 'Sleep well. […]\nAnd then?'],
    ['The museum. A museum! Good night.', ['museum'], '[…] Good night.'],
    ['Say hello to Tomas.', ['tomás'], '[…]'],
    ['Nothing of it.', ['museum'], 'Nothing of it.'],
    ['Nothing of it.', [], 'Nothing of it.'],
    ['Все странно. Анной!', ['Анна'], 'Все странно. […]'],
    ['Parties. A party.', ['party'], '[…]'],
    ['明天去博物馆吧。晚安。', ['博物馆'], '[…]晚安。'],
  ])('%j without %j → %j', (text, words, expected) => expect(redact(text, words)).toBe(expected));
});

test('words that mean something, as they are spelled, and the ones that stand for a thing', () => {
  const words = tellingWords(['I have a job interview at the Museum with Tomás on Tuesday, at 10']);
  expect(words).toEqual(['job', 'interview', 'museum', 'tomás', 'tuesday', '10']);
  expect(rareWords(words)).toEqual(['museum', 'tomás', '10']);
});
