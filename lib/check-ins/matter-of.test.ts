import { expect, test } from 'vitest';
import { matterOf } from './matter-of';

test.each<[string | null, string[], string | undefined]>([
  ['FOLLOW_UP', ['question', 'thread'], 'question'],
  ['THREAD', ['thread'], 'thread'],
  // A wish in the person's own words.
  ['FOLLOW_UP', [], undefined],
  ['PATTERN', ['pattern'], undefined],
  ['TEXTURE', [], undefined],
  ['GENERIC', [], undefined],
  [null, [], undefined],
])('a check-in of %s about %j is about the matter %s', (priority, memoryIds, matter) => {
  expect(matterOf({ priority, memoryIds })).toBe(matter);
});
