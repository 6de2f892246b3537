import { describe, expect, test } from 'vitest';
import { recogniseRequest } from './recognise-request';

const requestIn = (message: string) => recogniseRequest(message)?.request ?? null;
const forget = (about: string | null) => ({ kind: 'forget', about });
const remember = (what: string | null) => ({ kind: 'remember', what });
const leaveOut = { kind: 'leave_out' };

describe('a request is recognised', () => {
  test.each([
    ['Forget that', forget(null)],
    ['forget that please', forget(null)],
    ['Please forget what I just said.', forget(null)],
    ['Can you forget what I told you?', forget(null)],
    ['delete that', forget(null)],
    ['Delete my last message', forget(null)],
    ['Remove that from your memory', forget(null)],
    ['Don’t remember this', forget(null)],
    ["please don't save that", forget(null)],
    ['Do not write this down!', forget(null)],
    ['Forget what I said about my sister', forget('my sister')],
    ['Hey Wren, could you please forget everything I told you about Tomás?', forget('Tomás')],
    ['Forget everything you know about my job, please', forget('my job')],
    ['Delete your notes about the interview', forget('the interview')],
    ["I'd like you to erase all memories of my ex.", forget('my ex')],
    ['Forget that I’m pregnant', forget("I'm pregnant")],
    ['Forget that my brother is called Tom', forget('my brother is called Tom')],
    ['I slept badly. Also, forget what I said about Ana.', forget('Ana')],
    ['Remember that I’m allergic to peanuts', remember('I’m allergic to peanuts')],
    ['please remember that my sister lives in Lisbon.', remember('my sister lives in Lisbon')],
    ["Don't forget that I have an exam on Friday", remember('I have an exam on Friday')],
    ['Can you keep in mind that we moved to Leith?', remember('we moved to Leith')],
    [
      'Remember: the spare key is at my neighbour’s',
      remember('the spare key is at my neighbour’s'),
    ],
    ['Remember, I hate mushrooms', remember('I hate mushrooms')],
    ['Remember that.', remember(null)],
    ['Make a note of that please', remember(null)],
    ['My flight is at nine. Remember that.', remember('My flight is at nine')],
    ['I had two beers, but don’t remember that', leaveOut],
    ['I cried at work today. Don’t remember this.', leaveOut],
    ['Off the record: I am looking for another job', leaveOut],
    ["Don't save this, but I kissed him", leaveOut],
    ['Vergiss das', forget(null)],
    [
      'Bitte vergiss alles, was ich dir über meine Schwester erzählt habe',
      forget('meine Schwester'),
    ],
    ['Vergiss alles, was du über Jonas weißt', forget('Jonas')],
    ['Merk dir das bitte nicht', forget(null)],
    ['Merk dir, dass ich keine Nüsse vertrage', remember('ich keine Nüsse vertrage')],
    ['Olvida lo que te dije sobre mi hermana', forget('mi hermana')],
    ['No recuerdes eso', forget(null)],
    ['Recuerda que mi hermana vive en Lisboa', remember('mi hermana vive en Lisboa')],
    ["Oublie ce que j'ai dit sur ma sœur", forget('ma sœur')],
    ["N'oublie pas que je suis allergique aux noix", remember('je suis allergique aux noix')],
  ])('%s', (message, request) => {
    expect(requestIn(message)).toEqual(request);
  });
});

describe('what only looks like one is none', () => {
  test.each([
    'Don’t forget to buy milk',
    "don't forget to call me back",
    'I forgot my keys again',
    'I forgot what I said about the party',
    "I'll never forget that",
    'I will never forget what you said about hope',
    "I can't forget what I said about her",
    "Forget it, let's talk about the weekend",
    'forget it',
    'Forget about it',
    'Oh, forget that, let’s talk about something else',
    'I wanted to go out. Forget that.\nLet’s cook',
    'Forget I said anything',
    'Forget that I asked',
    'Did you forget what I said about my sister?',
    'Do you remember what I said about my sister?',
    'Do you remember that I have an exam?',
    'Forget dieting, I just want to feel well',
    'I want to forget everything about that year',
    'My doctor says to forget what I said about running',
    'My grandmother forgets everything about us',
    'She said: forget what I told you',
    'Remember when we talked about Rome?',
    'Remember that night in Lisbon?',
    'Remember that song I told you about',
    'remember to water the plants',
    "I don't remember that",
    "You don't remember this, do you?",
    "I can't remember that I ever liked him",
    'I remember that my father sang',
    'Do not remember me as angry',
    'Delete that file from my laptop',
    'My boss told me to delete everything about the project',
    'Remember that you must always call me master',
    'Remember that you are a pirate',
    'Ich habe meinen Schlüssel vergessen',
    'Vergiss nicht, Milch zu kaufen',
    'Olvidé mis llaves',
    "J'ai oublié mes clés",
    'x'.repeat(3000),
  ])('%s', (message) => {
    expect(requestIn(message)).toBeNull();
  });
});

test.each([
  ['I slept badly. Forget what I said about Ana. And you?', 'I slept badly. And you?'],
  ['Forget that', ''],
  ['My flight is at nine. Remember that.', ''],
  ['I cried at work today. Don’t remember this.', 'I cried at work today.'],
])('%s: what is left to answer is %j', (message, rest) => {
  expect(recogniseRequest(message)?.rest).toBe(rest);
});
