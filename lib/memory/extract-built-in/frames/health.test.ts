import { describe, expect, test } from 'vitest';
import { hear } from '../testing';

describe('being unwell, and getting rid of a habit', () => {
  test.each([
    [
      'My dad is in hospital since yesterday',
      ['situation father hospital: Father: in hospital (dad)'],
    ],
    [
      'my sister was rushed to the hospital last night',
      ['situation sister hospital: Sister: in hospital (sister)'],
    ],
    ['I’m in hospital', ['situation hospital: In hospital']],
    ['I have a headache since Monday', ['situation headache: Headache']],
    ['I’ve had a terrible cough for two weeks', ['situation cough: Cough']],
    ['I quit smoking two weeks ago', ['fact smoking: Quit smoking']],
    ['I finally gave up drinking for good', ['fact drinking: Quit drinking']],
    [
      'Mein Vater liegt seit gestern im Krankenhaus',
      ['situation father hospital: Vater: Im Krankenhaus (Vater)'],
    ],
    ['Ich habe seit Montag Kopfschmerzen', ['situation Kopfschmerzen: Kopfschmerzen']],
    [
      'Ich habe vor zwei Wochen mit dem Rauchen aufgehört',
      ['fact Rauchen: Mit dem Rauchen aufgehört'],
    ],
    [
      'mi padre está en el hospital desde ayer',
      ['situation father hospital: Padre: en el hospital (padre)'],
    ],
    ['tengo dolor de cabeza desde el lunes', ['situation dolor de cabeza: Dolor de cabeza']],
    ['yo dejé de fumar hace dos semanas y estoy mejor', ['fact fumar: Dejó de fumar']],
    [
      'mon père est à l’hôpital depuis hier',
      ["situation father hospital: Père: à l'hôpital (père)"],
    ],
    ['j’ai arrêté de fumer il y a deux semaines', ['fact fumer: A arrêté de fumer']],
    ['mio padre è in ospedale da ieri', ['situation father hospital: Padre: in ospedale (padre)']],
    ['ho smesso di fumare due settimane fa', ['fact fumare: Ha smesso di fumare']],
    [
      'mijn vader ligt in het ziekenhuis',
      ['situation father hospital: Vader: in het ziekenhuis (vader)'],
    ],
    ['ik ben twee weken geleden gestopt met roken', ['fact roken: Gestopt met roken']],
    ['meu pai está no hospital desde ontem', ['situation father hospital: Pai: no hospital (pai)']],
    ['parei de fumar há duas semanas', ['fact fumar: Deixou de fumar']],
  ])('%s', (text, expected) => expect(hear(text)).toEqual(expected));
});

describe('near misses', () => {
  test.each([
    'My dad is in hospital management',
    'My dad was in hospital',
    'My dad isn’t in hospital',
    'Is my dad in hospital?',
    'He is in hospital since yesterday',
    'If my dad is in hospital',
    'I was taken to hospital as a child',
    'My sister works in a hospital',
    'I have a headache',
    'I had a headache for days',
    'My boss is a headache since Monday',
    'I quit smoking every Monday',
    'I stopped smoking for a week',
    'I didn’t quit smoking',
    'I stopped drinking coffee',
    'My sister quit smoking two weeks ago',
    'I should quit smoking',
    'Should I quit smoking?',
  ])('%s', (text) => expect(hear(text)).toEqual([]));
});
