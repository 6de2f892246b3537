import { describe, expect, test } from 'vitest';
import { hear } from '../testing';

describe('goals', () => {
  test.each([
    ['I want to run a marathon', ['goal run a marathon: Run a marathon']],
    ['I’m trying to learn Portuguese', ['goal learn Portuguese: Learn Portuguese']],
    ['My goal is to finish my thesis this year', ['goal finish the thesis: Finish the thesis']],
    ['I plan to open a bakery because bread is great', ['goal open a bakery: Open a bakery']],
    ['I want to stop smoking', ['goal stop smoking: Stop smoking']],
    ['I really want to quit smoking', ['goal quit smoking: Quit smoking']],
    ['I’m saving up to buy a boat', ['goal buy a boat: Buy a boat']],
    [
      'I’m training for a half marathon',
      ['goal training for a half marathon: Training for a half marathon'],
    ],
    ['I want to get fit', ['goal get fit: Get fit']],
  ])('%s', (text, expected) => expect(hear(text)).toEqual(expected));
});

describe('near misses', () => {
  test.each([
    'I want to talk about my day',
    'I want to talk',
    'I want to tell you something',
    'I want to die',
    'I want to read something tonight',
    'I don’t want to run a marathon',
    'I wanted to run a marathon',
    'My brother wants to run a marathon',
    'Do I want to run a marathon?',
    'I want to run away',
    'I want to start over',
    'I want to quit',
    'I want to lose it',
    'I want to go to bed',
    'I’d like to know',
  ])('%s', (text) => expect(hear(text)).toEqual([]));
});
