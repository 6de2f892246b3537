import { describe, expect, test } from 'vitest';
import type { Memory } from '../../schema';
import { hear, memory } from '../testing';

const fact = (key: string, value: string) => memory(value, { category: 'fact', key });
const home = (place: string) => fact('home', `Lives in ${place}`);
const nuts = fact('allergy_peanuts', 'Allergic to peanuts');
const physics = fact('studies', 'Studies physics');
const olives = memory('Dislikes olives', { category: 'preference', key: 'dislikes_olives' });
const kate = fact('name', 'Name: Kate');

const over = (key: string) => [`RETRACT fact ${key}: No longer so`];

describe('what a sentence says is over', () => {
  test.each<[text: string, known: Memory, heard: string[]]>([
    ['I moved out of Exeter in April', home('Exeter'), over('home')],
    [
      'I moved out of Exeter, I’m in Leeds these days',
      home('Exeter'),
      [...over('home'), 'fact home: Lives in Leeds'],
    ],
    ['We’ve moved away from Exeter', home('Exeter'), over('home')],
    ['Ich bin aus Ulm weggezogen.', home('Ulm'), over('home')],
    ['J’ai quitté Nantes définitivement', home('Nantes'), over('home')],
    ['もう仙台には住んでいません。', home('仙台'), over('home')],
    ['I might move out of Exeter', home('Exeter'), []],
    ['I moved out of the way when the Exeter bus came', home('Exeter'), []],
    ['my brother moved out of Exeter', home('Exeter'), []],
    ['I moved out of the spare room', home('Exeter'), []],
    ['I moved out of Exeter when I was ten', home('Exeter'), []],
    ['I moved out of Leeds', home('Exeter'), []],
    ['I almost moved out of Exeter', home('Exeter'), []],
    ['did I say that I moved out of Exeter?', home('Exeter'), []],
    ['“I moved out of Exeter”, said Tom', home('Exeter'), []],
    ['Meine Eltern sind aus Ulm weggezogen.', home('Ulm'), []],
    ['Mi tía ya no vive en Bilbao.', home('Bilbao'), []],
    ['J’ai quitté Nantes à huit heures', home('Nantes'), []],

    ['The allergist says I’m not allergic to peanuts after all', nuts, over('allergy_peanuts')],
    ['my son is not allergic to peanuts after all', nuts, []],
    ['my friend says I’m not allergic to peanuts', nuts, []],
    ['I’m not just allergic to peanuts', nuts, ['fact allergy peanuts: Allergic to peanuts']],
    ['am I not allergic to peanuts after all?', nuts, []],
    ['I hope I’m not allergic to peanuts after all', nuts, []],

    ['I dropped out of uni', physics, over('studies')],
    [
      'I’ve come round to olives, actually',
      olives,
      ['RETRACT preference dislikes_olives: No longer so'],
    ],
    ['I don’t hate olives any more', olives, ['RETRACT preference dislikes_olives: No longer so']],
    [
      'I’ve come to love olives',
      olives,
      ['RETRACT preference dislikes_olives: No longer so', 'preference likes olives: Likes olives'],
    ],
    ['I don’t hate olives that much', olives, []],
    ['I don’t live in Exeter on weekdays', home('Exeter'), []],
    ['I no longer live in Exeter as of today', home('Exeter'), over('home')],
    ['my husband has come round to olives', olives, []],
    ['I’ll never come round to olives', olives, []],
    ['as if I’d come round to olives', olives, []],
    ['I’ve come round to figs', olives, []],
  ])('%s', (text, known, heard) => expect(hear(text, [known])).toEqual(heard));
});

describe('what is over for somebody else', () => {
  const theirs = (key: string, value: string, subject: string) =>
    memory(value, { category: 'fact', key, subject });
  const oslo = theirs('sister_home', 'Sister: lives in Oslo', 'sister');
  const vegan = theirs('ana_sister_diet', 'Sister Ana: vegan', 'Ana');
  const gone = ['RETRACT fact sister_home: No longer so (sister)'];
  test.each<[text: string, known: Memory, heard: string[]]>([
    ['my sister no longer lives in Oslo', oslo, gone],
    ['my sister doesn’t live in Oslo any more', oslo, gone],
    [
      'my sister Ana isn’t vegan any more',
      vegan,
      [
        'relationship sister: Sister: Ana (Ana)',
        'RETRACT fact ana_sister_diet: No longer so (Ana)',
      ],
    ],
    [
      'Meine Schwester wohnt nicht mehr in Jena.',
      theirs('schwester_sister_home', 'Schwester: wohnt in Jena', 'schwester'),
      ['RETRACT fact schwester_sister_home: No longer so (Schwester)'],
    ],
    [
      'Mi tía ya no vive en Bilbao.',
      theirs('tia_aunt_home', 'Tía: vive en Bilbao', 'tía'),
      ['RETRACT fact tia_aunt_home: No longer so (tía)'],
    ],
    ['as of today my sister no longer lives in Oslo', oslo, gone],
    ['my sister no longer lives in Bergen', oslo, []],
    ['my sister doesn’t live in Oslo on weekdays', oslo, []],
    ['my brother no longer lives in Oslo', oslo, []],
    ['does my sister no longer live in Oslo?', oslo, []],
    ['my sister says she doesn’t live in Oslo', oslo, []],
    ['I no longer live in Oslo', oslo, []],
  ])('%s', (text, known, heard) => expect(hear(text, [known])).toEqual(heard));
});

describe('another subject', () => {
  const chemistry = ['fact studies: Studies chemistry'];
  test.each<[text: string, heard: string[]]>([
    ['I switched to chemistry', chemistry],
    ['I’ve changed my major from physics to chemistry', chemistry],
    ['Ich habe zu Chemie gewechselt.', ['fact studies: Studiert Chemie']],
    ['I switched to a bigger desk', []],
    ['I switched to oat milk', []],
    ['I’m thinking of switching to chemistry', []],
    ['my roommate switched to chemistry', []],
    ['Ich habe zu Hafermilch gewechselt.', []],
  ])('%s', (text, heard) => expect(hear(text, [physics])).toEqual(heard));
});

describe('a name that is written otherwise', () => {
  const cate = ['CHANGE fact name: Name: Cate'];
  test.each<[text: string, heard: string[]]>([
    ['Actually it’s Cate, with a C.', cate],
    ['it’s spelled Cate', cate],
    ['I changed my name to Robin', ['fact name: Name: Robin']],
    ['Actually it’s Lidl, with the good bread', []],
    ['Actually it’s Zoe, with a Z', []],
    ['Actually it’s Friday', []],
    ['my teacher used to spell it Cate, with a C', []],
  ])('%s', (text, heard) => expect(hear(text, [kate])).toEqual(heard));
});
