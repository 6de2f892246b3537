import { expect, test } from 'vitest';
import { asOwner } from '@/db/testing/as-owner';
import { prove } from '@/proofs/year/prove';

/** Of the cast of `npm run simulate:year`: Lord Howe and Troll. */
const people = [0, 3];

// The days around two changes of their clocks; the whole year takes a while.
test('with ticks dropped and doubled, each day has one check-in, at its time', async () => {
  const { broken, counts: lived } = await prove(asOwner(), {
    people,
    from: Date.parse('2027-03-26T00:00:00Z'),
    until: Date.parse('2027-04-06T00:00:00Z'),
    seed: 1,
  });
  expect(broken).toEqual([]);
  expect(lived.dropped).toBeGreaterThan(0);
  expect(lived.doubled).toBeGreaterThan(0);
  expect(lived.settledDates).toBeGreaterThan(people.length);
  expect(lived.sent).toBeGreaterThan(lived.settledDates);
});
