import { expect, test } from 'vitest';
import { candidateSchema } from '@/lib/memory/candidate';
import { extractLine, talkOf } from './extract-lines';

test('a line is said as it stands', () => {
  const turns = [
    { role: 'user', at: '2026-03-08T06:30:00Z', text: 'hi' },
    { role: 'assistant', at: '2026-03-08T06:31:00Z', text: 'hello' },
  ];
  expect(talkOf({ id: 1, timezone: 'Asia/Tokyo', turns })).toEqual({
    timezone: 'Asia/Tokyo',
    turns: turns.map((turn) => ({ ...turn, at: new Date(turn.at).toISOString() })),
  });
});

test('what a line leaves out, or cannot mean, does not stop the run', () => {
  const turns = [
    { role: 'human', at: '2026-03-08T06:30:00+02:00', text: 'a\0b' },
    { role: 'companion', text: ' ' },
    { role: 'bot', at: 'soon', text: 'hello' },
  ];
  expect(talkOf({ id: 1, timezone: 'Mars/Olympus', turns })).toEqual({
    timezone: 'UTC',
    turns: [
      { role: 'user', at: '2026-03-08T04:30:00.000Z', text: 'ab' },
      { role: 'assistant', at: '2026-03-08T04:32:00.000Z', text: 'hello' },
    ],
  });
});

test('what was not kept is told with its reason and its words', () => {
  const candidate = candidateSchema.parse({
    operation: 'ADD',
    category: 'fact',
    key: 'home',
    value: 'Lives in Rome',
    messageId: '00000000-0000-4000-8000-000000000000',
    quote: 'I live in Rome',
  });
  const held = { memories: [], closed: [], followUps: [], suggestions: [] };
  expect(JSON.parse(extractLine('a', held, [{ reason: 'quote_missing', candidate }]))).toEqual({
    id: 'a',
    memories: [],
    follow_ups: [],
    dropped: [{ reason: 'quote_missing', value: 'Lives in Rome' }],
  });
});
