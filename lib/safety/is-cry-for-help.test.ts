import { expect, test } from 'vitest';
import { isCryForHelp } from './is-cry-for-help';

test.each([
  'I don’t want to live any more.',
  "I don't want to live anymore",
  'I dont want to live',
  'I don’t want to be alive.',
  'i do not want to be here anymore',
  'I no longer want to live',
  "I don't want to live in this world",
  "I don't want to live without her",
  'I want to die',
  'I just wanna die.',
  'I wish I was dead',
  'They would be better off dead without me',
  'I want to kill myself',
  'I think about ending my life',
  'I keep hurting myself',
  'I have no reason to live',
  'I am suicidal',
  'Ich will nicht mehr leben',
  'Ich möchte einfach nur sterben',
  'Ya no quiero vivir',
  'Quiero morirme',
  'Je ne veux plus vivre',
  'Je veux mourir',
])('%s', (text) => {
  expect(isCryForHelp(text)).toBe(true);
});

test.each([
  'I live in Leith',
  "I don't want to live in Leith any more",
  "I don't want to live with my parents anymore",
  "I don't want to live alone",
  "We don't want to live here any more",
  'I want to die of embarrassment',
  'I want to dye my hair',
  'My phone died',
  'My grandmother died last night.',
  'The deadline is killing me',
  'I hurt my knee',
  'I have a reason to live in Spain',
  "I don't want to wake up early",
  'This is the end of it all',
  'Ich will nicht mehr in Berlin leben',
  'No quiero vivir en Madrid',
  'Quiero morir de risa',
  'Je ne veux plus vivre à Paris',
])('near miss: %s', (text) => {
  expect(isCryForHelp(text)).toBe(false);
});
