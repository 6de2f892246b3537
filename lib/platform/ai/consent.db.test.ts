import { beforeAll, describe, expect, test } from 'vitest';
import { aPerson } from '@/db/testing/a-person';
import { consentedTo, giveConsent } from './consent';
import { modelFor } from './model-for';

beforeAll(() => {
  Object.assign(process.env, {
    MODEL: 'a-model',
    MODEL_BASE_URL: 'http://127.0.0.1:9/v1',
    MODEL_EXTRACTION: 'anthropic:claude-x',
    ANTHROPIC_API_KEY: 'key',
  });
});

describe('a model is handed out', () => {
  test('to nobody who was not asked', async () => {
    const ana = await aPerson();
    expect(await modelFor(ana, 'chat')).toMatchObject({ model: null, id: 'built-in' });
  });

  test('to who said yes, for every provider in use', async () => {
    const ana = await aPerson();
    await giveConsent(ana, { granted: true });
    expect(await consentedTo(ana)).toBe('127.0.0.1:9, anthropic');
    expect(await modelFor(ana, 'chat')).toMatchObject({ id: 'a-model', provider: '127.0.0.1:9' });
    expect(await modelFor(ana, 'extraction')).toMatchObject({ provider: 'anthropic' });
  });

  test('no longer, once withdrawn, and again when given back', async () => {
    const ana = await aPerson();
    await giveConsent(ana, { granted: true });
    await giveConsent(ana, { granted: false });
    expect(await consentedTo(ana)).toBeNull();
    expect((await modelFor(ana, 'chat')).model).toBeNull();
    await giveConsent(ana, { granted: true });
    expect((await modelFor(ana, 'chat')).model).not.toBeNull();
  });

  test('not on somebody else’s consent', async () => {
    const [ana, ben] = [await aPerson(), await aPerson()];
    await giveConsent(ana, { granted: true });
    expect((await modelFor(ben, 'chat')).model).toBeNull();
  });
});
