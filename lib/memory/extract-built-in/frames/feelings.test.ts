import { describe, expect, test } from 'vitest';
import { hear } from '../testing';

describe('worries and feelings', () => {
  test.each([
    [
      'I’m struggling with my dissertation',
      ['struggle the dissertation: Struggles with the dissertation'],
    ],
    [
      'I’ve been having a hard time with the divorce',
      ['struggle the divorce: Struggles with the divorce'],
    ],
    ['I can’t sleep', ['struggle sleep: Has trouble sleeping']],
    ['I haven’t been sleeping, really', ['struggle sleep: Has trouble sleeping']],
    ['I’m so nervous about the interview', ['emotion nervous: Nervous about the interview']],
    ['I feel really guilty about my mother', ['emotion guilty: Guilty about the mother']],
    ['I’m excited about the trip', ['emotion excited: Excited about the trip']],
    ['I’ve been feeling lonely lately', ['emotion lonely: Lonely lately']],
  ])('%s', (text, expected) => expect(hear(text)).toEqual(expected));
});

describe('near misses', () => {
  test.each([
    'I’m not nervous about the interview',
    'I’m nervous',
    'I’m worried about you',
    'I’m excited about it',
    'I was nervous about nothing, she said',
    'My brother is nervous about the interview',
    'Are you nervous about the interview?',
    'I can’t sleep in on Sundays',
    'I’m proud of that',
    'I feel like pizza',
    'the struggle is real',
  ])('%s', (text) => expect(hear(text)).toEqual([]));
});
