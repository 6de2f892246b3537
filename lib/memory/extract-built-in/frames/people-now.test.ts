import { describe, expect, test } from 'vitest';
import type { Memory } from '../../schema';
import { hear, memory } from '../testing';

const someone = (key: string, value: string) =>
  memory(value, { category: 'relationship', key, subject: value.split(': ')[1] ?? '' });
const fact = (key: string, value: string) => memory(value, { category: 'fact', key });
const gone = (key: string) => [`RETRACT relationship ${key}: No longer so`];

type Row = [text: string, known: Memory, heard: string[]];

describe('who has the role now', () => {
  const boss = someone('boss', 'Boss: Viktor');
  const chefin = someone('boss', 'Chef:in: Sabine');
  const wendy = ['CHANGE relationship boss: Boss: Wendy (Wendy)'];
  test.each<Row>([
    ['I have a new boss, her name is Wendy', boss, wendy],
    ['we’ve got a new boss and she’s called Wendy', boss, wendy],
    ['there’s a new boss, Wendy.', boss, wendy],
    [
      'I have a new therapist, his name is Aldo',
      someone('therapist', 'Therapist: Petra'),
      ['CHANGE relationship therapist: Therapist: Aldo (Aldo)'],
    ],
    [
      'I’ve got a new roommate, Oskar',
      someone('roommate', 'Roommate: Pim'),
      [
        'RETRACT relationship roommate: Roommate: Pim (Pim) ?',
        'relationship roommate: Roommate: Oskar (Oskar)',
      ],
    ],
    ['Viktor isn’t my boss any more', boss, gone('boss')],
    [
      'Ich habe einen neuen Chef, er heißt Uwe.',
      chefin,
      ['CHANGE relationship boss: Chef:in: Uwe (Uwe)'],
    ],
    ['Sabine ist nicht mehr meine Chefin', chefin, gone('boss')],
    [
      'Tengo un jefe nuevo, se llama Rubén.',
      chefin,
      ['CHANGE relationship boss: Jefe/a: Rubén (Rubén)'],
    ],
    [
      'J’ai une nouvelle cheffe, elle s’appelle Inès.',
      chefin,
      ['CHANGE relationship boss: Chef·fe: Inès (Inès)'],
    ],
    ['Ho un nuovo capo, si chiama Enzo.', chefin, ['CHANGE relationship boss: Capo: Enzo (Enzo)']],
    [
      'Ik heb een nieuwe baas, hij heet Joost.',
      chefin,
      ['CHANGE relationship boss: Baas: Joost (Joost)'],
    ],
    [
      'Tenho um chefe novo, ele se chama Davi.',
      chefin,
      ['CHANGE relationship boss: Chefe: Davi (Davi)'],
    ],
    [
      'Mam nowego szefa, nazywa się Leszek.',
      chefin,
      ['CHANGE relationship boss: Szef/owa: Leszek (Leszek)'],
    ],
    ['my sister has a new boss, her name is Wendy', boss, []],
    ['my sister’s boss is new', boss, []],
    ['I wish I had a new boss, her name would be Wendy', boss, []],
    ['do I have a new boss?', boss, []],
    ['I might have a new boss, her name is Wendy', boss, []],
    ['I don’t have a new boss', boss, []],
    ['my boss has a new dog, her name is Wendy', boss, []],
    ['I’m looking for a new boss', boss, []],
    ['Mein Bruder hat einen neuen Chef, er heißt Uwe.', chefin, []],
    ['Viktor isn’t my boss for nothing', boss, []],
  ])('%s', (text, known, heard) => expect(hear(text, [known])).toEqual(heard));

  test('of two bosses neither is replaced', () => {
    const other = someone('boss_ruta', 'Boss: Ruta');
    expect(hear('I have a new therapist, his name is Aldo', [boss, other])).toEqual([]);
  });
});

describe('a pet of another name', () => {
  const dog = someone('dog', 'Dog: Biscuit');
  const pickle = ['CHANGE relationship dog: Dog: Pickle (Pickle)'];
  test.each<Row>([
    ['We renamed the dog, he’s Pickle now.', dog, pickle],
    ['we renamed Biscuit to Pickle', dog, pickle],
    ['I renamed my dog and his new name is Pickle', dog, pickle],
    [
      'Wir haben den Hund umbenannt, er heißt jetzt Karlo.',
      dog,
      ['CHANGE relationship dog: Dog: Karlo (Karlo)'],
    ],
    ['the neighbours renamed the dog, he’s Pickle now', dog, []],
    ['we renamed the project, it’s Pickle now', dog, []],
    ['we should rename the dog', dog, []],
    ['did we rename the dog?', dog, []],
    ['we renamed the cat, she’s Pickle now', dog, []],
  ])('%s', (text, known, heard) => expect(hear(text, [known])).toEqual(heard));

  test('what is known of it goes along', () => {
    const old = memory('Dog Biscuit: 9 years old', {
      category: 'fact',
      key: 'biscuit_dog_age',
      subject: 'Biscuit',
    });
    expect(hear('we renamed the dog to Pickle', [dog, old])).toEqual([
      ...pickle,
      'CHANGE fact biscuit_dog_age: Dog Pickle: 9 years old (Pickle)',
    ]);
  });
});

describe('who is single no more', () => {
  const single = fact('relationship_status', 'Single');
  const over = ['RETRACT fact relationship_status: No longer so'];
  test.each<Row>([
    [
      'I’m seeing someone now, his name is Marc',
      single,
      [...over, 'relationship partner: Partner: Marc (Marc)'],
    ],
    ['I’ve been dating someone new', single, over],
    ['I have a boyfriend now', single, over],
    ['I’m in a relationship again', single, over],
    ['I’m not single any more!', single, over],
    ['Ich habe jetzt eine Freundin.', single, over],
    ['Ahora tengo novio.', fact('relationship_status', 'Soltera'), over],
    ['Je suis en couple maintenant.', fact('relationship_status', 'Célibataire'), over],
    ['Adesso ho la ragazza', single, over],
    ['Ik heb nu een vriend', single, over],
    ['Agora tenho namorada', fact('relationship_status', 'Solteiro'), over],
    ['a friend is seeing someone now', single, []],
    ['I’m seeing someone about my knee', single, []],
    ['I’m seeing someone for my back now', single, []],
    ['I wish I had a boyfriend now', single, []],
    ['am I in a relationship?', single, []],
    ['I have a boyfriend doll', single, []],
    ['sure, because I have a boyfriend now, haha', fact('relationship_status', 'Engaged'), []],
    ['I’m in a relationship', fact('relationship_status', 'Married'), []],
    ['Mi prima ahora tiene novio.', fact('relationship_status', 'Soltera'), []],
  ])('%s', (text, known, heard) => expect(hear(text, [known])).toEqual(heard));
});

describe('who has moved out', () => {
  const joe = someone('roommate', 'Roommate: Joe');
  test.each<Row>([
    ['Joe moved out last week', joe, gone('roommate')],
    ['my flatmate has moved out', joe, gone('roommate')],
    ['I live alone now', joe, gone('roommate')],
    ['Joe ist ausgezogen.', joe, gone('roommate')],
    ['Desde ayer yo vivo sola.', joe, gone('roommate')],
    ['Joe might move out', joe, []],
    ['Joe’s girlfriend moved out', joe, []],
    ['my neighbour moved out', joe, []],
    ['I lived alone when I was twenty', joe, []],
    ['I’d rather live alone', joe, []],
    ['Joe never moved out', joe, []],
    ['Joe moved out', someone('brother', 'Brother: Joe'), []],
  ])('%s', (text, known, heard) => expect(hear(text, [known])).toEqual(heard));
});
