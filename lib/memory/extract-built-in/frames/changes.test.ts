import { describe, expect, test } from 'vitest';
import { extractBuiltIn } from '..';
import { hear, memory, turn } from '../testing';

const fact = (key: string, value: string) => memory(value, { category: 'fact', key });
const someone = (key: string, value: string, subject: string) =>
  memory(value, { category: 'relationship', key, subject });

const tom = someone('boyfriend', 'Boyfriend: Tom', 'Tom');
const chef = memory('Boyfriend Tom: works as a chef', {
  category: 'fact',
  key: 'tom_boyfriend_occupation',
  subject: 'Tom',
});
const boss = someone('boss', 'Boss: Anna', 'Anna');
const search = memory('Looking for a job', { key: 'job_search' });
const car = memory('Buy a car', { category: 'goal', key: 'buy_a_car' });
const known = [tom, chef, boss, search, car];

describe('who somebody is now', () => {
  test.each([
    ['we broke up', ['RETRACT', 'RETRACT', 'Broke up: Tom']],
    ['he left me', ['RETRACT', 'RETRACT', 'Broke up: Tom']],
    ['it’s over between us', ['RETRACT', 'RETRACT', 'Broke up: Tom']],
    ['my ex Tom texted me again', ['RETRACT', 'RETRACT', 'Ex: Tom']],
    ['my husband Tom is cooking', ['CHANGE Husband: Tom']],
    ['my new boss Hugo starts on monday', ['CHANGE Boss: Hugo']],
    ['my ex Luis texted me again', ['Ex: Luis']],
    ['he left me a note', []],
    ['my sister left me a voicemail', []],
    ['my bf dumped me over text', ['RETRACT', 'RETRACT', 'Broke up: Tom']],
    ['my boyfriend Tom is cooking', ['Boyfriend: Tom']],
    ['my boss Anna is away', ['Boss: Anna']],
  ])('%s', (text, expected) => {
    const { candidates } = extractBuiltIn({ turns: [turn(text)], known, timeZone: 'UTC' });
    const people = candidates.filter(({ category }) => category !== 'event');
    const said = people.map(({ operation, value }) =>
      operation === 'RETRACT' ? operation : `${operation} ${value}`.replace('ADD ', ''),
    );
    expect(said).toEqual(expected);
  });
});

describe('whom one lives with', () => {
  const status = (value: string) => fact('relationship_status', value);
  test.each([
    ['my girlfriend Ana is here', 'Single', ['RETRACT', 'ADD']],
    ['my girlfriend Ana is here', 'Engaged', ['ADD']],
    ['my friend Ana is here', 'Single', ['ADD']],
    ['I’m getting divorced', 'Married', ['RETRACT', 'ADD']],
  ])('%s (%s)', (text, value, expected) => {
    const turns = [turn(text)];
    const { candidates } = extractBuiltIn({ turns, known: [status(value)], timeZone: 'UTC' });
    expect(candidates.map(({ operation }) => operation)).toEqual(expected);
  });
});

describe('what came of it', () => {
  test.each([
    ['I found a job!', ['RESOLVE thread job_search: I found a job']],
    [
      'I work at Lidl',
      ['RESOLVE thread job_search: I work at Lidl', 'fact employer: Works at Lidl'],
    ],
    ['I finally bought the car', ['RESOLVE goal buy_a_car: I finally bought the car']],
    ['my sister bought a car', []],
    ['I didn’t buy the car', []],
    ['I washed the car', []],
    ['I bought a house', []],
  ])('%s', (text, expected) => expect(hear(text, known)).toEqual(expected));
});

describe('what is no longer so', () => {
  const gone = (key: string) => [`RETRACT fact ${key}: No longer so`];
  test.each([
    ['I’m not vegan anymore', 'diet', 'Vegan'],
    ['ich bin nicht mehr vegan', 'diet', 'Veganerin'],
    ['ich bin keine Veganerin mehr', 'diet', 'Veganerin'],
    ['je ne suis plus végétarienne', 'diet', 'Végétarienne'],
    ['je n’habite plus à Rennes', 'home', 'Habite : Rennes'],
    ['ik ben geen vegetariër meer', 'diet', 'Vegetariër'],
    ['ya no soy vegana', 'diet', 'Vegana'],
    ['non sono più vegetariana', 'diet', 'Vegetariana'],
    ['não sou mais vegana', 'diet', 'Vegana'],
    ['não moro mais em Braga', 'home', 'Mora em Braga'],
  ])('%s', (text, key, value) => expect(hear(text, [fact(key, value)])).toEqual(gone(key)));

  test.each([
    ['I eat meat again', 'Eats meat'],
    ['ich esse wieder Fleisch', 'Isst Fleisch'],
    ['ik eet weer vlees', 'Eet vlees'],
    ['he vuelto a comer carne', 'Come carne'],
  ])('%s', (text, value) => expect(hear(text)).toEqual([`fact diet: ${value}`]));

  test.each([
    'ich bin nicht vegan',
    'je ne mange plus avec toi',
    'I will never eat that again',
    'je n’ai plus envie de parler de Rennes',
    'ich kann nicht mehr',
    'I left it at home',
    'I left the house late',
  ])('near miss: %s', (text) => expect(hear(text, [fact('home', 'Habite : Rennes')])).toEqual([]));
});

describe('what may be so is a question', () => {
  test.each([
    ['I started at Aldi', ['fact employer: Works at Aldi ?']],
    ['I started working at Aldi', ['fact employer: Works at Aldi']],
    ['I started at the new gym', []],
  ])('%s', (text, expected) => expect(hear(text)).toEqual(expected));
});

describe('what only seems so', () => {
  test.each([
    'people think I work at NASA',
    'I feel like I live in Ikea',
    'I practically live at the office',
    'i live in sweatpants',
    'I’m married to my job',
    'I have a new manager',
    'I’ve got a plumber in the kitchen',
    'I had a dream that I moved to Berlin',
    'I work for a man with no patience',
    'ich bin allergisch gegen Montage',
    'soy alérgica a los lunes',
    'I play the fool when it suits me on Friday',
    'Die Reise war schön, die Kinder haben gelacht',
    'Farben, die ich vergessen hatte',
  ])('%s', (text) => expect(hear(text)).toEqual([]));
});

describe('a joke owned up to', () => {
  const before = turn('I’m going vegan', { fresh: false });
  const vegan = memory('Vegan', { category: 'fact', key: 'diet', sourceMessageId: before.id });
  const gone = ['RETRACT fact diet: No longer so'];
  test.each([
    ['haha kidding', gone],
    ['lol just kidding!!', gone],
    ['ok I made that up', gone],
    ['and I’m the king of Spain, just kidding', []],
    ['my niece is kidding around', []],
  ])('%s', (text, expected) => expect(hear(text, [vegan], [before])).toEqual(expected));
});

describe('a name put right behind a comma', () => {
  const sister = someone('sister', 'Sister: Alice', 'Alice');
  test.each([
    [
      'her name is Elise, not Alice, sorry typo',
      ['CHANGE relationship sister: Sister: Elise (Elise)'],
    ],
    ['not Alice, sorry, long day', []],
  ])('%s', (text, expected) => expect(hear(text, [sister])).toEqual(expected));
});

describe('what is put right is a thing, within one sentence', () => {
  const held = (value: string) => memory(value, { category: 'situation', key: 'held' });
  test.each([
    ['not my knee, my hip', 'my knee hurts since the marathon', 'my hip hurts since the marathon'],
    ['It’s the hip, not the knee', 'the knee hurts', 'the hip hurts'],
    ['nicht das Knie, sondern die Hüfte', 'Das Knie tut weh', 'die Hüfte tut weh'],
    ['no es Leith, es Porto', 'Vive en Leith', 'Vive en Porto'],
  ])('%s', (text, value, expected) =>
    expect(hear(text, [held(value)])).toEqual([`CHANGE situation held: ${expected}`]),
  );
  test.each([
    [
      'My boss yelled at me yesterday. He’s not my friend. I don’t have a cat.',
      'my knee hurts since the marathon',
    ],
    ['He’s not my friend. I don’t care', 'my knee hurts since the marathon'],
    ['He is not my friend, I don’t care', 'my knee hurts since the marathon'],
    ['It is not the end, you know', 'the knee hurts'],
    ['I did it for me, not for my knee', 'for months I have been ill'],
    ['It is not a knee. Maybe a hip', 'the knee hurts'],
    ['Er ist nicht mein Freund. Ich habe keine Katze.', 'mein Knie tut weh'],
    ['Er ist nicht mein Freund, ich weiß', 'mein Knie tut weh'],
    ['No es mi amigo, yo no tengo gato', 'me duele mi rodilla'],
    ['Ce n’est pas mon ami, mon chef est fou', 'mon genou fait mal'],
    ['Non è il mio amico, io lo so', 'il mio ginocchio fa male'],
  ])('near miss: %s', (text, value) => {
    expect(hear(text, [held(value)]).filter((line) => line.startsWith('CHANGE'))).toEqual([]);
  });
});

test('a name is put right where it is kept, whatever else is known of her', () => {
  const mara = { subject: 'Mara' };
  const home = { ...fact('mara_sister_home', 'Sister Mara: lives in Ghent'), ...mara };
  const sister = someone('sister', 'Sister: Mara', 'Mara');
  const heard = hear('No, that’s wrong, my sister’s name is Clara, not Mara.', [home, sister]);
  expect(heard).toContain('CHANGE relationship sister: Sister: Clara (Clara)');
  expect(heard).toContain('CHANGE fact mara_sister_home: Sister Clara: lives in Ghent (Clara)');
});

describe('within what is read at once', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 20, minute));
  const read = (...texts: string[]) =>
    extractBuiltIn({
      turns: texts.map((text, n) => turn(text, { at: at(n) })),
      known: [],
      timeZone: 'UTC',
    }).candidates.map(
      ({ operation, key, value, targetId }) => `${operation} ${key}: ${value} ${targetId ?? ''}`,
    );
  test.each([
    [
      ['my sister Alice is here', 'not Alice, Elise'],
      ['ADD sister: Sister: Alice ', 'CHANGE sister: Sister: Elise '],
    ],
    [
      ['I’m going vegan', 'haha kidding'],
      ['ADD diet: Vegan ', 'RETRACT diet: No longer so '],
    ],
    [
      ['I have an exam on Thursday', 'sorry, Friday'],
      ['ADD Exam: Exam ', 'CHANGE exam: Exam '],
    ],
    [['I have an exam on Thursday', 'sorry, long day'], ['ADD Exam: Exam ']],
  ])('%j', (texts, expected) => expect(read(...texts)).toEqual(expected));
});
