import { describe, expect, test } from 'vitest';
import { hear } from '../testing';

describe('allergies and diet', () => {
  test.each([
    ['My sister is vegan', ['fact sister diet: Sister: vegan (sister)']],
    [
      'My brother is allergic to peanuts',
      ['fact brother allergy peanuts: Brother: allergic to peanuts (brother)'],
    ],
    ['My sister has asthma', ['fact sister asthma: Sister: has asthma (sister)']],
    ['I’m allergic to peanuts', ['fact allergy peanuts: Allergic to peanuts']],
    [
      'I am severely allergic to bee stings, sadly',
      ['fact allergy bee stings: Allergic to bee stings'],
    ],
    [
      'I’m allergic to nuts and shellfish',
      ['fact allergy nuts: Allergic to nuts', 'fact allergy shellfish: Allergic to shellfish'],
    ],
    ['I have a nut allergy', ['fact allergy nut: Allergic to nut']],
    ['I’m lactose intolerant', ['fact allergy lactose: Allergic to lactose']],
    ['I have celiac disease', ['fact celiac disease: Has celiac disease']],
    ['i have asthma', ['fact asthma: Has asthma']],
    ['I was diagnosed with ADHD last year', ['fact ADHD: Has ADHD']],
    ['I’m vegan now', ['fact diet: Vegan']],
    ['I’ve been a vegetarian for years', ['fact diet: Vegetarian']],
    ['I recently went vegan', ['fact diet: Vegan']],
    ['I don’t eat meat', ['fact diet: Does not eat meat']],
    ['I eat halal', ['fact diet: Halal']],
  ])('%s', (text, expected) => expect(hear(text)).toEqual(expected));
});

describe('near misses', () => {
  test.each([
    'I don’t have asthma',
    'I’m allergic to my boss',
    'I’m allergic to Mondays',
    'I’m not allergic to peanuts',
    'Are you allergic to peanuts?',
    'I might be allergic to peanuts',
    'I had a vegan dish',
    'I want to be vegan',
    'I am vegan food’s greatest enemy',
    'If I were vegan',
  ])('%s', (text) => expect(hear(text)).toEqual([]));
});
