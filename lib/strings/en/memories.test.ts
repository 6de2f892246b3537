import { expect, test } from 'vitest';
import { memories } from './memories';

test.each([
  [
    { memories: 1, history: 0, suggestions: 0 },
    'Removed: one memory. Undo brings back only the memory.',
  ],
  [
    { memories: 1, history: 1, suggestions: 0, ownMessages: 0 },
    'Removed: one memory, and what was said of it in one other place. Undo brings back only the memory.',
  ],
  [
    { memories: 2, history: 2, suggestions: 0, replies: 1, ownMessages: 1 },
    'Removed: 2 memories, and what was said of it in 4 other places. Undo brings back only the memories.',
  ],
])('the receipt of what was forgotten is two short sentences', (removed, receipt) =>
  expect(memories.forgotten.receipt(removed)).toBe(receipt),
);
