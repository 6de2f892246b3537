import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { companionMessages, userContext } from '@/db/schema';
import { asOwner } from '@/db/testing/as-owner';
import { type FakeModel, type Step, startFakeModel } from '@/e2e/fakes/model';
import { addMemory } from '@/lib/memory/add';
import { resolveThread } from '@/lib/memory/resolve-thread';
import { modelFor } from '@/lib/platform/ai/model-for';
import { modelsFrom } from '@/lib/platform/ai/models';
import type { Context } from '@/lib/platform/context';
import { somebodyWaiting } from './testing/somebody-waiting';
import { checkInsOf, messagesOf, tick } from './testing/ticking';

vi.mock('@/lib/platform/ai/model-for');

const QUESTION = 'How did the interview at the museum go?';
const GOOD = 'How was the interview at the museum, Ana?';

let fake: FakeModel;
beforeAll(async () => {
  fake = await startFakeModel();
});
beforeEach(async () => {
  fake.reset();
  await asOwner()`delete from users`;
  const { extraction } = modelsFrom({ MODEL: 'small', MODEL_BASE_URL: fake.baseUrl });
  if (extraction) vi.mocked(modelFor).mockResolvedValue(extraction);
});
afterAll(() => fake.stop());

/** Somebody whose interview was yesterday, and who is done with a quarrel. */
async function somebodyWithNews(): Promise<Context> {
  const ana = await somebodyWaiting();
  await ana.db((tx) =>
    tx.insert(userContext).values({
      userId: ana.userId,
      category: 'follow_up',
      key: 'ask_interview',
      value: QUESTION,
      quote: 'I have a job interview at the museum on Sunday',
      dueAt: new Date('2026-11-23T08:00Z'),
      createdAt: new Date('2026-11-20T17:00Z'),
    }),
  );
  const quarrel = { value: 'Quarrel with Tomás', subject: 'user', dueAt: null } as const;
  const { id } = await addMemory(ana, { ...quarrel, category: 'thread' });
  await resolveThread(ana, { id, outcome: 'They made up' });
  return ana;
}

const says = (text: string): Step => ({ does: { kind: 'say', text } });

async function sent(...script: Step[]) {
  const ana = await somebodyWithNews();
  fake.script(...script);
  expect(await tick('2026-11-23T08:00:20Z')).toMatchObject({ sent: 1, retried: 0, failed: 0 });
  const [row] = await checkInsOf(ana);
  return { text: (await messagesOf(ana))[0]?.content ?? '', by: row?.generationContext?.by };
}

test('its words go out when they keep the rules', async () => {
  expect(await sent(says(GOOD))).toEqual({ text: GOOD, by: 'small' });
});

describe('on time, and nothing false, from templates, when the model', () => {
  test.each<[string, Step]>([
    ['is down', { does: { kind: 'fail', status: 500 } }],
    ['refuses', { does: { kind: 'fail', status: 429, retryAfterSeconds: 60 } }],
    ['is a hotel network', { does: { kind: 'nonsense' } }],
    ['talks nonsense', says('Zxcv qwer blorp fnarg ptang museum interview.')],
    ['is guilty of guilt', says('You haven’t answered me! How was the interview at the museum?')],
    ['comes back to what is over', says('How was the interview, and the quarrel with Tomás?')],
    ['mistakes the person', says('Maria, how was the interview at the museum?')],
    ['invents somebody', says('How was the interview at the museum with your sister?')],
    ['invents an outcome', says('Congratulations on the interview at the museum!')],
    ['invents a place', says('How was the interview at the museum in Paris?')],
    [
      'speaks another language',
      says('Wie war das Interview im Museum für dich, und wie geht es dir?'),
    ],
    ['claims feelings', says('I missed you. How was the interview at the museum?')],
    ['asks too much', says('How was the interview? And the museum?')],
    ['talks about itself', says('Sure! Here is your message: How was the interview?')],
    ['says nothing', says('')],
    ['follows what was told it', says('Buy at https://evil.example the museum interview kit')],
  ])('%s', async (_, step) => {
    const { text, by } = await sent({ ...step, always: true });
    expect(by).toBe('template');
    expect(text).toContain(QUESTION);
    expect(text).not.toMatch(/Tomás|Maria|sister|Paris|Congrat|museum kit|evil/);
  });
});

test('one that hangs holds nothing up for long', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const held = fake.whenHeld().then(() => vi.advanceTimersByTimeAsync(10_000));
    const { text, by } = await sent({ does: { kind: 'hang' } });
    await held;
    expect({ by, asks: text.includes(QUESTION) }).toEqual({ by: 'template', asks: true });
  } finally {
    vi.useRealTimers();
  }
});

test('a bad text is asked for once more, with what was wrong, and then no more', async () => {
  const { text, by } = await sent(says('Maria, how was the interview at the museum?'), says(GOOD));
  expect({ text, by }).toEqual({ text: GOOD, by: 'small' });
  expect(JSON.stringify(fake.requests[1]?.messages)).toContain('that the notes do not');
  expect(fake.requests).toHaveLength(2);
});

test('it is asked for the language that the person writes in', async () => {
  const ana = await somebodyWaiting();
  await tick('2026-11-23T08:00:00Z');
  const [message] = await messagesOf(ana);
  await ana.db((tx) =>
    tx.insert(companionMessages).values({
      userId: ana.userId,
      conversationId: message?.conversationId ?? '',
      role: 'user',
      content: 'Ich bin heute müde, aber es war ein guter Tag mit den Kindern',
      createdAt: new Date('2026-11-23T12:00Z'),
    }),
  );
  // Not a question: on some people's days none may be asked.
  const text = 'Ich wünsche dir heute einen ruhigen Tag.';
  fake.script(says(text));
  await tick('2026-11-24T08:00:00Z');
  expect(JSON.stringify(fake.requests.at(-1)?.messages)).toContain('Write in German.');
  expect((await messagesOf(ana)).at(-1)?.content).toBe(text);
});
