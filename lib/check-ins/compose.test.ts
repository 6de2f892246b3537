import { MockLanguageModelV4 } from 'ai/test';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Person } from '@/lib/companion/schema';
import { modelFor } from '@/lib/platform/ai/model-for';
import { compose } from './compose';
import type { Plan } from './plan';

vi.mock('@/lib/platform/ai/model-for');

const ctx = {
  userId: 'ana',
  now: new Date('2026-11-27T08:00Z'),
  db: () => Promise.reject(new Error('composing needs no database')),
};
const person: Person = {
  id: 'ana',
  email: '',
  displayName: 'Ana',
  companionName: 'Morrow',
  supportStyle: 'friendly_checkin',
  timezone: 'Europe/Berlin',
  plan: 'free',
  boundaries: [],
  onboarded: true,
  adult: true,
  sensitiveMemories: 'keep',
  consentedTo: 'test',
};
const interview: Plan = {
  priority: 'FOLLOW_UP',
  topic: 'Job interview at the museum',
  memoryIds: ['ask', 'thread'],
  question: 'How did the interview at the museum go?',
  said: { quote: 'I have a job interview at the museum on Thursday', day: 'on Monday' },
  reason: 'because on Monday you said “…”',
  texture: null,
  mayAsk: true,
};
const what = {
  plan: interview,
  person,
  localDate: '2026-11-27',
  avoid: ['the quarrel with Tomás'],
  language: 'en',
};
const good = 'How was the interview at the museum yesterday?';

type Answer = string | Error | 'hangs';
let model: MockLanguageModelV4;

function speaks(...answers: Answer[]) {
  model = new MockLanguageModelV4({
    doGenerate: async () => {
      const answer = answers.shift() ?? '';
      if (answer === 'hangs') return new Promise<never>(() => {});
      if (answer instanceof Error) throw answer;
      return {
        content: [{ type: 'text', text: answer }],
        finishReason: { unified: 'stop', raw: undefined },
        usage: {
          inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
          outputTokens: { total: 1, text: 1, reasoning: 0 },
        },
        warnings: [],
      };
    },
  });
  vi.mocked(modelFor).mockResolvedValue({ model, id: 'test:m', provider: 'test', label: 'Test' });
}

const asked = (attempt: number) => JSON.stringify(model.doGenerateCalls[attempt]?.prompt);

beforeEach(() => speaks(good));

describe('with a model', () => {
  test('its words go out when they keep the rules, without the quotation marks', async () => {
    speaks(`“${good}”`);
    expect(await compose(ctx, what)).toEqual({ text: good, by: 'test:m', refused: [] });
  });

  test('it is given the matter as quoted notes, and what to leave alone', async () => {
    await compose(ctx, what);
    expect(asked(0)).toContain('The question that is due: “How did the interview');
    expect(asked(0)).toContain('What they said on Monday: “I have a job interview');
    expect(asked(0)).toContain('Leave alone: “the quarrel with Tomás”');
    expect(asked(0)).not.toContain('last draft');
  });

  test('a bad text is asked for once more, with what was wrong', async () => {
    speaks('You haven’t replied! How was the interview?', good);
    expect(await compose(ctx, what)).toEqual({
      text: good,
      by: 'test:m',
      refused: [['guilt']],
    });
    expect(asked(1)).toContain('It reproaches the person for silence');
  });
});

describe('the template goes out', () => {
  test.each<[string, Answer[], string[][]]>([
    ['after two bad texts', ['zxcv', 'I miss you and the museum.'], [['off_topic'], ['feelings']]],
    [
      'after silence',
      ['', ''],
      [
        ['empty', 'off_topic'],
        ['empty', 'off_topic'],
      ],
    ],
    ['when the model is down', [new Error('ECONNREFUSED')], []],
    ['when it goes down between two attempts', ['zxcv', new Error('500')], [['off_topic']]],
    ['when it does not answer', ['hangs'], []],
  ])('%s', async (_, answers, refused) => {
    speaks(...answers);
    const composed = await compose(ctx, what, { attemptMs: 30 });
    expect(composed).toMatchObject({ by: 'template', refused });
    expect(composed.text).toContain('How did the interview at the museum go?');
  });

  test('when there is no model, or no consent to it', async () => {
    vi.mocked(modelFor).mockResolvedValue({ model: null, id: 'built-in', provider: '', label: '' });
    expect(await compose(ctx, what)).toMatchObject({ by: 'template' });
  });
});

test('without a subject, any words that keep the rules will do', async () => {
  speaks('A slow Friday to you.');
  const plan: Plan = { ...interview, priority: 'TEXTURE', question: null, said: null };
  expect(await compose(ctx, { ...what, plan })).toMatchObject({ by: 'test:m' });
});

test('a model that hangs for one after the other is left alone for a minute', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    speaks(good, 'hangs', 'hangs', 'hangs', good);
    const by: string[] = [];
    for (let person = 0; person < 5; person++) {
      by.push((await compose(ctx, what, { attemptMs: 30 })).by);
    }
    expect(by).toEqual(['test:m', ...Array(4).fill('template')]);
    expect(model.doGenerateCalls).toHaveLength(4);
    vi.advanceTimersByTime(60_000);
    expect(await compose(ctx, what)).toMatchObject({ by: 'test:m' });
  } finally {
    vi.useRealTimers();
  }
});
