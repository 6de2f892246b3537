import { describe, expect, test } from 'vitest';
import { aPerson } from '@/db/testing/a-person';
import { contextFor } from '@/lib/platform/context';
import { loadPerson } from './person';
import { updatePerson } from './update-person';

describe('a person', () => {
  test('has defaults for all that they did not say', async () => {
    const ana = await aPerson({ timezone: 'Mars/Olympus', supportStyle: 'shouting' });
    expect(await loadPerson(ana)).toMatchObject({
      id: ana.userId,
      displayName: null,
      companionName: 'Morrow',
      supportStyle: 'friendly_checkin',
      timezone: 'America/New_York',
      plan: 'free',
      boundaries: [],
      onboarded: false,
      adult: true,
      consentedTo: null,
    });
  });

  test('keeps what is left out of a change', async () => {
    const ana = await aPerson({ preferences: { notifyBy: 'email' }, displayName: 'Ana' });
    await updatePerson(ana, { companionName: 'Juno', boundaries: ['my ex'] });
    await updatePerson(ana, { sensitiveMemories: 'ask' });
    expect(await updatePerson(ana, { supportStyle: 'listener' })).toMatchObject({
      displayName: 'Ana',
      companionName: 'Juno',
      supportStyle: 'listener',
      boundaries: ['my ex'],
    });
    const [row] = await ana.db((tx) => tx.query.users.findMany());
    expect(row?.preferences).toEqual({
      notifyBy: 'email',
      boundaries: ['my ex'],
      sensitiveMemories: 'ask',
    });
  });

  test('without a row is not found', async () => {
    const nobody = contextFor('00000000-0000-4000-8000-000000000000', new Date());
    await expect(loadPerson(nobody)).rejects.toMatchObject({ code: 'not_found' });
  });
});
