import { describe, expect, test } from 'vitest';
import { hear } from '../testing';

describe('routines', () => {
  test.each([
    [
      'Every Tuesday I sing in a choir',
      ['routine sing_in_a_choir: Every Tuesday: sing in a choir'],
    ],
    ['I go swimming every morning', ['routine go_swimming: Every morning: go swimming']],
    [
      'On Sundays I call my grandmother',
      ['routine call_the_grandmother: On Sundays: call the grandmother'],
    ],
    ['I meditate twice a week and it helps', ['routine meditate: Twice a week: meditate']],
    ['I usually run every other day', ['routine run: Every other day: run']],
    [
      'every friday night we play board games',
      ['routine play_board_games: Every friday night: play board games'],
    ],
  ])('%s', (text, expected) => expect(hear(text)).toEqual(expected));
});

describe('near misses', () => {
  test.each([
    'I went swimming every morning',
    'I used to run every day',
    'I don’t run every day',
    'I should run every day',
    'My brother runs every day',
    'I cry every night',
    'Do you run every day?',
    'I do it every day',
    'I run tomorrow',
    'I have nightmares every night',
  ])('%s', (text) => expect(hear(text)).toEqual([]));
});
