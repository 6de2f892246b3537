import { beforeEach, expect, test } from 'vitest';
import { asService } from '@/db/client';
import { asOwner } from '@/db/testing/as-owner';
import { repairPlans } from './repair-plans';
import { somebodyWaiting } from './testing/somebody-waiting';
import { outcomesOf } from './testing/ticking';

const repair = () => repairPlans({ db: asService, now: new Date('2026-11-23T02:00Z') });

beforeEach(async () => {
  await asOwner()`delete from users`;
});

test('who lost their plan gets it back, and nobody else is touched', async () => {
  const [ana, ben] = [await somebodyWaiting(), await somebodyWaiting()];
  const others = [
    await somebodyWaiting({ checkInsEnabled: false }),
    await somebodyWaiting({ onboardingCompletedAt: null }),
    await somebodyWaiting({ checkInsPausedUntil: new Date('9999-12-31T00:00Z') }),
  ];
  await asOwner()`delete from scheduled_messages where user_id = ${ana.userId}`;
  expect(await repair()).toEqual({ plansRepaired: 1, plansLeft: 0 });
  expect(await repair()).toEqual({ plansRepaired: 0, plansLeft: 0 });
  for (const each of [ana, ben]) expect(await outcomesOf(each)).toEqual(['pending 2026-11-23']);
  for (const other of others) expect(await outcomesOf(other)).toEqual([]);
});

test('who has an event but no day of their own counts as lost', async () => {
  const ana = await somebodyWaiting();
  await asOwner()`update scheduled_messages set kind = 'event' where user_id = ${ana.userId}`;
  expect(await repair()).toMatchObject({ plansRepaired: 1 });
});

test('whom the time of one run does not reach is for the next', async () => {
  const people = [await somebodyWaiting(), await somebodyWaiting()];
  await asOwner()`delete from scheduled_messages`;
  let looks = 0;
  const job = { db: asService, now: new Date('2026-11-23T02:00Z') };
  const counts = await repairPlans(job, { isOver: () => looks++ > 0 });
  expect(counts).toMatchObject({ plansRepaired: people.length - 1 });
  expect(await repair()).toMatchObject({ plansRepaired: 1 });
});
