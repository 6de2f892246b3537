import { expect, test } from 'vitest';
import { speakers } from './speakers';

test('roles are roles', () => {
  const whose = speakers();
  expect(whose({ speaker: 'user', text: 'hi' })).toEqual({ role: 'user', content: 'hi' });
  expect(whose({ speaker: 'Assistant', text: 'hello' })).toEqual({
    role: 'assistant',
    content: 'hello',
  });
  expect(whose({ text: 'nobody' })).toEqual({ role: 'user', content: 'nobody' });
});

test('names are kept: the first is the person, the second the companion', () => {
  const whose = speakers();
  expect(['Ann', 'Bo', 'Ann', 'Cy'].map((speaker) => whose({ speaker, text: 'hi' }))).toEqual([
    { role: 'user', content: 'Ann: hi' },
    { role: 'assistant', content: 'Bo: hi' },
    { role: 'user', content: 'Ann: hi' },
    { role: 'user', content: 'Cy: hi' },
  ]);
});
