import { describe, expect, test } from 'vitest';
import { hear } from '../testing';

describe('places', () => {
  test.each([
    ['My brother lives in Lisbon', ['fact brother home: Brother: lives in Lisbon (brother)']],
    ['I live in Lisbon', ['fact home: Lives in Lisbon']],
    ['We’re living in New York, which is loud', ['fact home: Lives in New York']],
    ['I live in Rio de Janeiro', ['fact home: Lives in Rio de Janeiro']],
    ['I live in Malmö', ['fact home: Lives in Malmö']],
    ['I just moved to Porto last month', ['fact home: Lives in Porto']],
    ['I moved from Bristol to Leith last week', ['fact home: Lives in Leith']],
    [
      'My brother moved from Bristol to Leith',
      ['fact brother home: Brother: lives in Leith (brother)'],
    ],
    ['nous avons déménagé de Lyon à Nantes et je suis heureuse', ['fact home: Habite : Nantes']],
    ['mi sono trasferita da Torino a Milano e sono felice', ['fact home: Vive a Milano']],
    ['I’m from Austin, Texas', ['fact home town: Comes from Austin, Texas']],
    ['I grew up in Bogotá', ['fact home town: Comes from Bogotá']],
    ['I’m moving to Berlin in March', ['thread move to Berlin: Move to Berlin @March']],
    ['We’re moving to Ghent', ['thread move to Ghent: Move to Ghent']],
  ])('%s', (text, expected) => expect(hear(text)).toEqual(expected));
});

describe('near misses', () => {
  test.each([
    'I live in fear',
    'I was moved to tears',
    'I’m in Lisbon right now',
    'I used to think I live in Lisbon',
    'I might move to Lisbon',
    'I want to live in Lisbon',
    'I moved to another desk',
    'i moved from sales to marketing',
    'I moved from one meeting to another',
    'She moved from Bristol to Leith',
    'I might move from Bristol to Leith',
    'Do I live in Lisbon?',
    'I’m from Monday to Friday at work',
  ])('%s', (text) => expect(hear(text)).toEqual([]));
});
