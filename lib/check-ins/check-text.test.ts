import { describe, expect, test } from 'vitest';
import { checkText } from './check-text';

const free = { about: null, avoid: [] };
const interview = {
  about: 'How did the interview at the museum go?',
  avoid: ['Quarrel with Tomás', 'my ex'],
};

describe('a text may go out', () => {
  test.each([
    'How did the interview at the museum go?',
    'Hi Ana. How was the museum yesterday?',
    'On Sunday you said “It is tomorrow. Will it work? I am so nervous!” — how was the interview?',
    'On Sunday you said “I miss the museum”. How is that today?',
    'Ein Museum und ein Gespräch: wie lief das Interview?',
    'No need to answer. I hope the museum treated you well.',
  ])('%s', (text) => {
    expect(checkText(text, interview)).toEqual([]);
  });

  test('about anything, where nothing was given', () => {
    expect(checkText('A quiet Sunday to you.', free)).toEqual([]);
  });
});

describe('a text is refused', () => {
  test.each([
    ['   ', 'empty'],
    ['?!', 'empty'],
    ['The museum. The interview. And you?', 'too_long'],
    [`The museum ${'and the interview '.repeat(20)}`, 'too_long'],
    ['How was the museum? And the interview?', 'too_many_questions'],
    ['You haven’t replied about the museum.', 'guilt'],
    ['The museum! Where have you been?', 'guilt'],
    ['Still waiting for news from the museum.', 'guilt'],
    ['Day five, keep your museum streak going!', 'guilt'],
    ['I missed you. How was the museum?', 'feelings'],
    ['I’ve been thinking about you and the museum.', 'feelings'],
    ['I am so proud of you for the interview.', 'feelings'],
    ['**How** was the museum?', 'markup'],
    ['How was the museum? https://example.com', 'markup'],
    ['Hi [name], how was the museum?', 'markup'],
    ['How was the museum?\n— Morrow', 'markup'],
    ['<b>How</b> was the museum?', 'markup'],
    ['Sure, here is your message: how was the museum?', 'about_itself'],
    ['As an AI language model I ask: how was the museum?', 'about_itself'],
    ['How was the interview after the quarrel with Tomás?', 'avoided'],
    ['Was your ex at the museum?', 'avoided'],
    ['How is the weather?', 'off_topic'],
    ['asdf qwer zxcv', 'off_topic'],
  ])('%s: %s', (text, problem) => {
    expect(checkText(text, interview)).toContain(problem);
  });

  test('unless what it must avoid is the very subject', () => {
    const rules = { about: 'How is it with Tomás after the quarrel?', avoid: interview.avoid };
    expect(checkText('How is it with Tomás after the quarrel?', rules)).toEqual([]);
  });
});
