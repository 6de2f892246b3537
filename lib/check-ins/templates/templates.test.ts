import { describe, expect, test } from 'vitest';
import { checkText } from '../check-text';
import type { Plan } from '../choose';
import { textureOf } from '../texture';
import { fixedFor, fromTemplate } from './index';

const generic: Plan = {
  priority: 'GENERIC',
  topic: 'How you are',
  memoryIds: [],
  question: null,
  said: null,
  reason: 'because it is the time you chose',
  texture: null,
};
const said = { quote: 'We may have to leave the flat. Where to?', day: 'on Sunday' };
const plans: Record<string, Plan> = {
  generic,
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
    const problems = [...texts, ...month.map((date) => write(plan, date, null))].flatMap((text) =>
      checkText(text, { about: null, avoid: [] }).map((problem) => `${problem}: ${text}`),
    );
    expect(problems).toEqual([]);
  });
});

test('every kind of day has a text for each week of a month', () => {
  const days = month.flatMap((date) => {
    const texture = textureOf(date);
    return texture ? [write({ ...generic, priority: 'TEXTURE', texture: texture.name }, date)] : [];
  });
  expect(days.length).toBeGreaterThan(11);
  expect(new Set(days).size).toBe(days.length);
  expect(days.flatMap((text) => checkText(text, { about: null, avoid: [] }))).toEqual([]);
});

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
