import { describe, expect, test } from 'vitest';
import {
  companionMessages,
  consents,
  onboarding,
  scheduledMessages,
  userContext,
  users,
} from '@/db/schema';
import { aPerson } from '@/db/testing/a-person';
import type { Context } from '@/lib/platform/context';
import { finishOnboarding } from './finish';
import { loadProgress } from './progress';
import { saveStep } from './save-step';
import type { StepId } from './schema';
import { steps } from './steps';

const now = new Date('2026-11-23T15:00:00Z');

const answers: Record<StepId, Record<string, unknown>> = {
  consent: { granted: true },
  'your-name': { name: '  Lena ' },
  'companion-name': { name: 'Ona' },
  'going-on': {
    going: [
      { situation: 'new_city', words: '' },
      { situation: 'open', words: 'The choir exam' },
    ],
  },
  'support-style': { style: 'listener' },
  rhythm: { enabled: true, time: '08:30', flexibility: 'exact', timezone: 'Europe/Berlin' },
  boundaries: { topics: ['My father'] },
  reach: { channel: 'web' },
};

async function answerAll(ctx: Context) {
  for (const { id } of steps) await saveStep(ctx, { step: id, answer: answers[id] });
}

describe('answers are kept', () => {
  test('and lead from page to page, to be taken up on another device', async () => {
    const lena = await aPerson({ now });
    expect(await loadProgress(lena)).toEqual({ current: 'consent', answers: {} });
    expect(await saveStep(lena, { step: 'consent', answer: { granted: false } })).toEqual({
      next: 'your-name',
    });
    await saveStep(lena, { step: 'your-name', answer: { name: ' Lena ' } });
    expect(await loadProgress(lena)).toEqual({
      current: 'companion-name',
      answers: { consent: { granted: false }, 'your-name': { name: 'Lena' } },
    });
  });

  test('going back and changing one does not lose the others or the place', async () => {
    const lena = await aPerson({ now });
    await answerAll(lena);
    expect((await loadProgress(lena)).current).toBe('ready');
    expect(await saveStep(lena, { step: 'your-name', skip: true })).toEqual({ next: 'ready' });
    const { current, answers: kept } = await loadProgress(lena);
    expect(current).toBe('ready');
    expect(kept).not.toHaveProperty('your-name');
    expect(kept).toHaveProperty('companion-name', { name: 'Ona' });
  });

  test('from two tabs at once', async () => {
    const lena = await aPerson({ now });
    await Promise.all(steps.map(({ id }) => saveStep(lena, { step: id, answer: answers[id] })));
    expect(Object.keys((await loadProgress(lena)).answers)).toHaveLength(steps.length);
  });

  test.each<[string, Record<string, unknown>]>([
    ['consent', {}],
    ['your-name', { name: ' ' }],
    ['companion-name', { name: 'x'.repeat(41) }],
    ['going-on', { going: [] }],
    ['going-on', { going: [{ situation: 'open', words: '' }] }],
    ['going-on', { going: [{ situation: 'toString', words: '' }] }],
    ['support-style', { style: 'therapist' }],
    ['rhythm', { enabled: true, time: '25:00', flexibility: 'exact', timezone: 'UTC' }],
    ['rhythm', { enabled: true, time: '08:00', flexibility: 'exact', timezone: 'Mars/Base' }],
    ['boundaries', { topics: Array(21).fill('x') }],
  ])('unless they make no sense: %s %j', async (step, answer) => {
    const lena = await aPerson({ now });
    await expect(saveStep(lena, { step, answer })).rejects.toMatchObject({ code: 'bad_request' });
    expect((await loadProgress(lena)).answers).toEqual({});
  });

  test('what must be answered cannot be skipped, what does not exist is not found', async () => {
    const lena = await aPerson({ now });
    await expect(saveStep(lena, { step: 'consent', skip: true })).rejects.toMatchObject({
      code: 'bad_request',
    });
    await expect(saveStep(lena, { step: 'nope', skip: true })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('finishing makes them true', () => {
  test('all of them, with a first message and the first check-in', async () => {
    const lena = await aPerson({ now, timezone: 'America/New_York' });
    await answerAll(lena);
    await finishOnboarding(lena);

    expect((await lifeOf(lena)).users[0]).toMatchObject({
      displayName: 'Lena',
      companionName: 'Ona',
      supportStyle: 'listener',
      timezone: 'Europe/Berlin',
      checkInsEnabled: true,
      preferences: { boundaries: ['My father'] },
      onboardingCompletedAt: now,
    });
    expect((await lifeOf(lena)).onboarding[0]?.completedAt).toEqual(now);
    expect((await lifeOf(lena)).consents).toMatchObject([{ kind: 'model', granted: true }]);

    const memories = (await lifeOf(lena)).memories;
    expect(memories.filter(({ category }) => category === 'thread')).toHaveLength(2);
    expect(memories.find(({ category }) => category === 'fact')?.value).toContain('Lena');
    const followUp = memories.find(({ category }) => category === 'follow_up');
    // Morning in Berlin, as just answered, and not in New York.
    expect(followUp?.dueAt?.getUTCHours()).toBeLessThan(12);

    const [message, ...others] = (await lifeOf(lena)).messages;
    expect(others).toEqual([]);
    expect(message).toMatchObject({ role: 'assistant', metadata: { disclosure: true } });
    expect(message?.content).toContain('“The choir exam”');
    expect(message?.content).toContain('Tomorrow at 8:30');
    expect((await lifeOf(lena)).checkIns).toMatchObject([
      { status: 'pending', localDate: '2026-11-24', scheduledFor: new Date('2026-11-24T07:30Z') },
    ]);
  });

  test('with nothing but consent answered: no check-in, and it says so', async () => {
    const lena = await aPerson({ now });
    await saveStep(lena, { step: 'consent', answer: { granted: false } });
    await finishOnboarding(lena);
    expect((await lifeOf(lena)).users[0]).toMatchObject({ checkInsEnabled: false });
    expect((await lifeOf(lena)).checkIns).toEqual([]);
    expect((await lifeOf(lena)).messages[0]?.content).toContain('I will not write first');
  });

  test('once, however often and however parallel it is asked', async () => {
    const lena = await aPerson({ now });
    await answerAll(lena);
    await Promise.all([1, 2, 3, 4, 5].map(() => finishOnboarding(lena)));
    await finishOnboarding(lena);
    expect((await lifeOf(lena)).messages).toHaveLength(1);
    expect((await lifeOf(lena)).checkIns).toHaveLength(1);
    expect((await lifeOf(lena)).consents).toHaveLength(1);
  });

  test('not before the question about consent was answered', async () => {
    const lena = await aPerson({ now });
    await saveStep(lena, { step: 'your-name', answer: { name: 'Lena' } });
    await expect(finishOnboarding(lena)).rejects.toMatchObject({ code: 'conflict' });
    expect((await lifeOf(lena)).users[0]?.onboardingCompletedAt).toBeNull();
  });

  test('and nothing that was written past the wizard', async () => {
    const lena = await aPerson({ now });
    await lena.db((tx) =>
      tx.insert(onboarding).values({
        userId: lena.userId,
        data: { consent: { granted: 'yes' }, 'your-name': { name: 7 }, rhythm: 'always' },
      }),
    );
    await finishOnboarding(lena);
    expect((await lifeOf(lena)).users[0]).toMatchObject({
      displayName: null,
      checkInsEnabled: false,
    });
    expect((await lifeOf(lena)).consents).toEqual([]);
  });
});

/** Row-level security shows own rows only. */
function lifeOf(ctx: Context) {
  return ctx.db(async (tx) => ({
    users: await tx.select().from(users),
    onboarding: await tx.select().from(onboarding),
    consents: await tx.select().from(consents),
    memories: await tx.select().from(userContext),
    messages: await tx.select().from(companionMessages),
    checkIns: await tx.select().from(scheduledMessages),
  }));
}
