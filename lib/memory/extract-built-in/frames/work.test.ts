import { describe, expect, test } from 'vitest';
import { hear } from '../testing';

describe('work', () => {
  test.each([
    [
      'My brother works at the museum',
      ['fact brother employer: Brother: works at the museum (brother)'],
    ],
    ['I work at the museum', ['fact employer: Works at the museum']],
    ['im a teacher', ['fact occupation: Works as a teacher']],
    ['i work at the harbour', ['fact employer: Works at the harbour']],
    ['I work for a small bakery and I love it', ['fact employer: Works for a small bakery']],
    ['I’m working at Siemens these days', ['fact employer: Works at Siemens']],
    [
      'I work at the library as a translator',
      ['fact employer: Works at the library', 'fact occupation: Works as a translator'],
    ],
    [
      'I work as a night nurse at St Mary’s',
      ["fact employer: Works at St Mary's", 'fact occupation: Works as a night nurse'],
    ],
    ['I’m a teacher', ['fact occupation: Works as a teacher']],
    ['I am a freelance designer', ['fact occupation: Works as a freelance designer']],
    ['I got a new job at the gallery!', ['fact employer: Works at the gallery']],
    ['I just started working at Nokia', ['fact employer: Works at Nokia']],
    ['I’m studying marine biology', ['fact studies: Studies marine biology']],
    [
      'I quit my job at the museum',
      ['RETRACT fact employer: No longer so', 'situation work: Job is over: quit'],
    ],
    [
      'I got laid off today',
      ['RETRACT fact employer: No longer so', 'situation work: Job is over: laid off'],
    ],
    ['I’m between jobs', ['RETRACT fact employer: No longer so', 'situation work: Between jobs']],
    ['I’m retired', ['RETRACT fact employer: No longer so', 'fact occupation: Retired']],
  ])('%s', (text, expected) => expect(hear(text)).toEqual(expected));
});

describe('near misses', () => {
  test.each([
    'I work at night',
    'I work for myself',
    'I work at home',
    'I work at it every day',
    'I worked at the museum once',
    'I don’t work at weekends',
    'I would work at the museum',
    'He works at the museum',
    'Should I work at the museum?',
    'I might work at the museum',
    'I’m a mess',
    'I’m a teacher’s pet',
    'I’m not a teacher',
    'I started at nine',
    'I lost my keys',
    'I didn’t quit my job',
    'I’m studying for my exam',
    'I was offered a job at the museum',
    'She told me I work at the museum',
  ])('%s', (text) => expect(hear(text)).toEqual([]));
});
