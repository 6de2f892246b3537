import { aPerson } from '@/db/testing/a-person';
import { planNext } from '../plan-next';

const monday = new Date('2026-11-23T06:00Z');

/**
 * For tests: somebody in Berlin who finished onboarding on Sunday evening and is to be written to
 * at nine (8:00 UTC), with Monday's check-in planned. Their now is Monday, 7 o'clock.
 */
export async function somebodyWaiting(facts: Parameters<typeof aPerson>[0] = {}) {
  const ctx = await aPerson({
    timezone: 'Europe/Berlin',
    preferredMessageTime: '09:00',
    checkInsEnabled: true,
    onboardingCompletedAt: new Date('2026-11-22T18:00Z'),
    displayName: 'Ana',
    now: monday,
    ...facts,
  });
  await planNext(ctx);
  return ctx;
}
