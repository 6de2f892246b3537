import { expect, test } from 'vitest';
import { moodOf } from './mood';

test.each([
  [['I feel so lonely', 'and sad'], 'low'],
  [['I’m nervous about tomorrow'], 'tense'],
  [['I’m so tired, completely exhausted'], 'tired'],
  [['I’m happy, it went really well'], 'glad'],
  [['I can’t wait!'], 'excited'],
  [['I’m not sad'], null],
  [['happy and sad'], null],
  [['the museum is open'], null],
  [['estoy triste'], null],
  [[], null],
])('%j → %s', (texts, mood) => expect(moodOf(texts)).toBe(mood));
