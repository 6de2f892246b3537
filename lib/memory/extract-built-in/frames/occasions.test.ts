import { describe, expect, test } from 'vitest';
import { hear, questions } from '../testing';

describe('occasions with a date', () => {
  test.each([
    [
      'I have a job interview at the museum on Thursday at 10',
      ['thread Job interview at the museum: Job interview at the museum @Thursday at 10'],
    ],
    [
      'On Thursday I have a job interview at the museum',
      ['thread Job interview at the museum: Job interview at the museum @Thursday'],
    ],
    ['I’ve got my driving test tomorrow', ['thread Driving test: Driving test @tomorrow']],
    ['My exam is on Friday at 9', ['thread Exam: Exam @Friday at 9']],
    ['tomorrow is my final exam', ['thread Final exam: Final exam @tomorrow']],
    [
      'I have a meeting with my boss on Monday',
      ['thread Meeting with the boss: Meeting with the boss @Monday'],
    ],
    [
      'We have a flight to Lisbon on 3 December',
      ['event Flight to Lisbon: Flight to Lisbon @on 3 December'],
    ],
    ['There’s a party at Ana’s on Saturday', ["event Party at Ana's: Party at Ana's @Saturday"]],
    ['I’m going to a concert next Friday', ['event Concert: Concert @next Friday']],
    ['I’m flying to Rome tomorrow', ['event Flying to Rome: Flying to Rome @tomorrow']],
    [
      'I’m interviewing at Nokia on Tuesday',
      ['event Interviewing at Nokia: Interviewing at Nokia @Tuesday'],
    ],
    ['We’re getting married in June', ['event Getting married: Getting married @June']],
    [
      'I start my new job at the library on Monday',
      [
        'fact employer: Works at the library',
        'event Start the new job at the library: Start the new job at the library @Monday',
      ],
    ],
    [
      'My brother has surgery on Friday',
      ['thread Brother surgery: Brother: surgery (brother) @Friday'],
    ],
    ['My mum’s biopsy is next week', ['thread Mother biopsy: Mother: biopsy (mum) @next week']],
    ['recital is on the 12th', ['thread Recital: Recital @the 12th']],
    ['ive got an audition tomorrow', ['thread Audition: Audition @tomorrow']],
    ['tomorrow’s my audition', ['thread Audition: Audition @tomorrow']],
    ['I am helping him pack on Saturday', ['event Helping him pack: Helping him pack @Saturday']],
    ['I had my driving test yesterday', ['event Driving test: Driving test @yesterday']],
    ['I might have an interview on Thursday', ['thread Interview: Interview @Thursday ?']],
    ['Job interview on Thursday!', ['thread Job interview: Job interview @Thursday']],
    [
      'I have a job interview on Thursday, can you believe it?',
      ['thread Job interview: Job interview @Thursday'],
    ],
  ])('%s', (text, expected) => expect(hear(text)).toEqual(expected));
});

describe('what is asked afterwards', () => {
  test.each([
    [
      'I have a job interview at the museum on Thursday at 10',
      'How did the job interview at the museum go?',
    ],
    ['I have a meeting with my boss on Monday', 'How did the meeting with your boss go?'],
    ['I’m going to a concert next Friday', 'How was the concert?'],
    ['My brother has surgery on Friday', "How did your brother's surgery go?"],
    ['I’m flying to Rome tomorrow', 'How was it: flying to Rome?'],
    ['I had my driving test yesterday', null],
  ])('%s', (text, question) => expect(questions(text)).toEqual([question]));
});

describe('near misses', () => {
  test.each([
    'I have a job interview',
    'I don’t have an interview on Thursday',
    'I have no exam on Friday',
    'Do I have an interview on Thursday?',
    'If I have an interview on Thursday',
    'She said I have an interview on Thursday',
    'I wish I had a party on Friday',
    'I have a headache today',
    'I have a test for you',
    'He has an exam on Friday',
    'What’s on Thursday?',
    'the museum is closed on Thursday',
    'I love the party game from 2019',
    'See you on Thursday',
  ])('%s', (text) => expect(hear(text)).toEqual([]));
});
