import { describe, expect, test } from 'vitest';
import { fromLines } from './from-lines';

const where = { timeZone: 'UTC', now: new Date('2026-11-22T10:00:00Z'), ownName: 'Ada' };
const read = (text: string) =>
  fromLines(text, where).map(({ category, value }) => `${category}: ${value}`);

describe('a line of another assistant becomes a memory', () => {
  test.each([
    ["- User's name is Ada.", 'fact: Name: Ada'],
    ['* User is allergic to peanuts', 'fact: Allergic to peanuts'],
    ['• The user likes long walks in the rain', 'preference: Likes long walks in the rain'],
    ['1. User has a dog named Rex', 'relationship: Dog: Rex'],
    ["User's brother is called Tomás", 'relationship: Brother: Tomás'],
    ['You prefer short answers.', 'preference: I prefer short answers'],
    ['Ada wants to run a marathon in 2027', 'goal: .*run a marathon'],
    ['**Is learning** Spanish', 'goal: .*learning Spanish'],
    ['[2025-03-02] - Works at the city museum', 'fact: Works at the city museum'],
    ['My sister Ana lives in Lisbon', 'relationship: My sister Ana lives in Lisbon'],
    ['Vegetarian', 'fact: Vegetarian'],
    ['The spare key is at the bakery', 'fact: The spare key is at the bakery'],
  ])('%s', (line, expected) => {
    const [memory, ...more] = read(line);
    expect(memory).toMatch(new RegExp(expected, 'i'));
    expect(more).toEqual([]);
  });
});

test.each([
  ['[2025-03-02] The key is at the bakery', '2025-03-02'],
  ['2025/3/2: the key is at the bakery', '2025-03-02'],
  ['The key is at the bakery (Mar 2, 2025)', '2025-03-02'],
  ['The key is at the bakery [saved on 2 March 2025]', '2025-03-02'],
  ['[unknown] - The key is at the bakery', '2026-11-22'],
  ['The key is at the bakery', '2026-11-22'],
  ['[2025-13-45] The key is at the bakery', '2026-11-22'],
])('%s was noted on %s', (line, day) => {
  const [memory, ...more] = fromLines(line, where);
  expect([memory?.createdAt.slice(0, 10), more]).toEqual([day, []]);
  expect(memory?.value).toMatch(/the key is at the bakery$/i);
});

test('headings, fences, buttons and what says nothing are no memories', () => {
  const pasted = `# Saved memories\n\n\`\`\`\nIdentity:\n**Career**:\n- The key is at the bakery\n\n---\n...\n42\nDelete\nManage memories\n\`\`\`\n${'x'.repeat(600)}`;
  expect(read(pasted)).toEqual(['fact: The key is at the bakery']);
});
