import { expect, test } from 'vitest';
import { aMemory } from '@/lib/memory/testing/a-memory';
import { namesMemory } from './names-memory';

const thread = {
  summary: 'Job interview',
  status: 'waiting' as const,
  follow_up_date: null,
  key_details: ['with Dr Núñez'],
};

test.each([
  ['How did the cello lesson go?', aMemory({ value: 'Plays the cello' }), true],
  ['How is Ana?', aMemory({ value: 'Lives in Lisbon', subject: 'Ana' }), true],
  ['Was Dr. Nuñez kind?', aMemory({ value: 'Job interview', thread }), true],
  ['That sounds hard. What helped?', aMemory({ value: 'Plays the cello' }), false],
  ['How was work?', aMemory({ value: 'Works at the museum' }), false],
  ['Good night!', aMemory({ value: 'Trouble sleeping at night' }), true],
])('%s', (text, memory, named) => {
  expect(namesMemory(text, memory)).toBe(named);
});
