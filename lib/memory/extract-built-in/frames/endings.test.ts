import { describe, expect, test } from 'vitest';
import type { Memory } from '../../schema';
import { hear, memory, turn } from '../testing';

const choir = memory('Every Tuesday: sing in a choir', { category: 'routine', key: 'choir' });
const race = memory('Training for a half marathon', { category: 'goal', key: 'race' });
const raceDay = memory('Half marathon', { key: 'half_marathon' });
const olives = memory('Dislikes olives', { category: 'preference', key: 'dislikes_olives' });
const known = [choir, race, raceDay, olives];

describe('what is over', () => {
  test.each([
    ['I don’t go to the choir anymore', ['RETRACT routine choir: No longer so']],
    ['I quit the choir', ['RETRACT routine choir: No longer so']],
    [
      'about that half marathon. not doing it, my knee hurts',
      ['RETRACT goal race: No longer so', 'RETRACT thread half_marathon: No longer so'],
    ],
    ['no marathon talk please', []],
    ['I might quit the choir', []],
    ['Should I quit the choir?', []],
    ['my sister quit the choir', []],
    ['not doing it', []],
    ['I quit smoking', ['fact smoking: Quit smoking']],
    ['I’m not going to the choir tonight', []],
    ['I don’t go to the choir on Fridays', []],
    ['I’m not doing the choir this week', []],
    ['I don’t sing in the choir for money', []],
    ['I don’t like olives', ['preference dislikes olives: Dislikes olives']],
    ['no more olives please', []],
    ['I quit the choir today', ['RETRACT routine choir: No longer so']],
    [
      'I’m not going to the half marathon on Sunday',
      ['RETRACT thread half_marathon: No longer so'],
    ],
  ])('%s', (text, expected) => expect(hear(text, known)).toEqual(expected));

  test('two of a kind are not told apart', () => {
    const other = memory('Every Friday: conduct a choir', { category: 'routine', key: 'other' });
    expect(hear('I quit the choir', [choir, other])).toEqual([]);
  });
});

describe('what was said just before is put right', () => {
  const before = turn('my dog Bosun has an appointment', { fresh: false });
  const said = (value: string, given: Partial<Memory>) =>
    memory(value, { sourceMessageId: before.id, ...given });
  const dog = said('Dog: Bosun', { category: 'relationship', key: 'dog', subject: 'Bosun' });
  const visit = said('Vet appointment', { key: 'vet', dueAt: '2026-11-24T00:00:00.000Z' });
  const earlier = memory('Lives in Lisbon', { category: 'fact', key: 'home' });

  test.each([
    ['not Bosun, Boson', ['CHANGE relationship dog: Dog: Boson (Boson)']],
    ['sorry, wednesday', ['CHANGE thread vet: Vet appointment @wednesday']],
    [
      'scratch that',
      ['RETRACT thread vet: No longer so', 'RETRACT relationship dog: No longer so'],
    ],
    ['sorry, long day', []],
    ['it’s not that, it’s the weather', []],
  ])('%s', (text, expected) =>
    expect(hear(text, [earlier, dog, visit], [before])).toEqual(expected),
  );
});
