import { describe, expect, test } from 'vitest';
import { checkText } from '../check-text';
import type { Plan } from '../plan';
import { type Texture, texturesOf } from '../texture';
import { fixedFor, fromTemplate } from './index';
import { texture } from './texture';

const generic: Plan = {
  priority: 'GENERIC',
  topic: 'How you are',
  memoryIds: [],
  question: null,
  said: null,
  reason: 'because it is the time you chose',
  texture: null,
  mayAsk: true,
};
const said = { quote: 'We may have to leave the flat. Where to?', day: 'on Sunday' };
const plans: Record<string, Plan> = {
  generic,
  'a good word': { ...generic, mayAsk: false },
  'follow-up': { ...generic, priority: 'FOLLOW_UP', question: 'How did the exam go?' },
  'thread with a question': { ...generic, priority: 'THREAD', question: 'How is the new job?' },
  'thread with a quote': { ...generic, priority: 'THREAD', topic: 'The flat', said },
  'thread with a name': { ...generic, priority: 'THREAD', topic: 'Looking for a flat' },
  'what they asked for': { ...generic, priority: 'FOLLOW_UP', topic: 'The letter to my aunt' },
  pattern: { ...generic, priority: 'PATTERN', topic: 'Lighter on days with a walk' },
};
const month = Array.from({ length: 31 }, (_, day) => `2026-12-${String(day + 1).padStart(2, '0')}`);
const write = (plan: Plan, localDate: string, displayName: string | null = 'Ana') =>
  fromTemplate(plan, { personId: 'ana', displayName, localDate });

describe.each(Object.entries(plans))('a month of %s', (_, plan) => {
  const texts = month.map((date) => write(plan, date));

  test('does not repeat', () => {
    expect(new Set(texts).size).toBe(month.length);
  });

  test('keeps the rules that a model has to keep', () => {
    const all = [...texts, ...month.map((date) => write(plan, date, null))];
    expect(all.flatMap((text) => problemsOf(text, plan))).toEqual([]);
  });
});

test('a month of days as they are does not repeat, and keeps the rules', () => {
  const texts = month.flatMap((date) => {
    const [day] = texturesOf({ date, timezone: 'Europe/Berlin', weather: null });
    return day ? [write(ofTexture(day.name), date)] : [];
  });
  expect(texts.length).toBeGreaterThan(11);
  expect(new Set(texts).size).toBe(texts.length);
});

test.each(Object.entries(texture))(
  'what there is to say about %s keeps the rules',
  (name, texts) => {
    expect(new Set(texts).size).toBe(texts.length);
    const plan = { ...generic, topic: name };
    expect(texts.flatMap((text) => problemsOf(text.replace('{hello}', 'Hi Ana'), plan))).toEqual(
      [],
    );
  },
);

function ofTexture(name: Texture): Plan {
  return { ...generic, priority: 'TEXTURE', texture: name };
}

/** By the rules that a model's text has to keep. */
function problemsOf(text: string, { topic, question, said, reason, mayAsk }: Plan): string[] {
  const sources = [topic, question, said?.quote, said?.day, reason, 'Ana Tuesday'].join(' ');
  const rules = { about: null, avoid: [], language: 'en', sources, mayAsk };
  return checkText(text, rules).map((problem) => `${problem}: ${text}`);
}

test('the same person and date get the same text, another person another', () => {
  expect(write(generic, '2026-12-01')).toBe(write(generic, '2026-12-01'));
  const others = ['ben', 'cleo', 'dan', 'eva'].map((personId) =>
    fromTemplate(generic, { personId, displayName: 'Ana', localDate: '2026-12-01' }),
  );
  expect(new Set(others).size).toBeGreaterThan(2);
});

test('no name leaves no gap, and a name is no template', () => {
  for (const date of month) expect(write(generic, date, null)).not.toMatch(/\s[.,]|\{|\s\s/);
  expect(write(generic, '2026-12-01', '{question} $&')).toContain('{question} $&');
});

test('of several remembered questions one is asked', () => {
  const two = { ...generic, priority: 'FOLLOW_UP', question: 'How was it? And who came?' } as const;
  expect(write(two, '2026-12-01')).toMatch(/How was it\?$/);
});

test.each(['farewell', 'care', 'silence'] as const)('%s asks for nothing', (kind) => {
  const person = { id: 'ana', displayName: 'Ana' };
  const text = fixedFor(kind, { person, localDate: '2026-12-01' });
  expect(text).not.toContain('?');
  expect(checkText(text, { about: null, avoid: [] })).toEqual([]);
});
