import { describe, expect, test } from 'vitest';
import { aMessage } from './a-message';
import { conversationLines } from './conversation-lines';
import type { Outgoing } from './outbox';

const today = '2026-11-18';
const idle = { messages: [], outbox: [], busy: false, live: null, today };
const outgoing = (clientId: string, state: Outgoing['state']): Outgoing => ({
  clientId,
  text: clientId,
  state,
  problem: null,
  offline: false,
});
const told = (given: Partial<Parameters<typeof conversationLines>[0]>) =>
  conversationLines({ ...idle, ...given }).map((line) =>
    line.kind === 'person' ? `> ${line.text}` : `${line.writing ? '~' : '='} ${line.text}`,
  );

const asked = aMessage(1, { clientId: 'hello', text: 'hello' });
const pending = aMessage(2, { role: 'assistant', status: 'pending', text: 'Goo' });
const live = { id: 'm2', text: 'Good mor' };

describe('the conversation on the page', () => {
  test.each([
    ['what is saved', { messages: [asked] }, ['> hello']],
    [
      'a message on its way, and that an answer is coming',
      { outbox: [outgoing('hello', 'sending')], busy: true },
      ['> hello', '~ '],
    ],
    [
      'the answer before what waits behind it',
      { outbox: [outgoing('hello', 'sending'), outgoing('and', 'waiting')], busy: true, live },
      ['> hello', '~ Good mor', '> and'],
    ],
    [
      'a message that was saved meanwhile once',
      { messages: [asked], outbox: [outgoing('hello', 'sending')], busy: true },
      ['> hello', '~ '],
    ],
    [
      'the words that are here rather than those that are saved',
      { messages: [asked, pending], busy: true, live },
      ['> hello', '~ Good mor'],
    ],
    [
      'the saved words of a reply that arrives elsewhere',
      { messages: [asked, pending] },
      ['> hello', '~ Goo'],
    ],
    [
      'a retried reply in its place',
      {
        messages: [asked, aMessage(2, { role: 'assistant', status: 'failed' }), aMessage(3)],
        busy: true,
        live,
      },
      ['> hello', '~ Good mor', '> words 3'],
    ],
    [
      'what failed at the end',
      { messages: [asked], outbox: [outgoing('and', 'failed')] },
      ['> hello', '> and'],
    ],
  ])('shows %s', (_, given, expected) => {
    expect(told(given)).toEqual(expected);
  });

  test('a message and its reply keep their keys while they travel', () => {
    const sending = conversationLines({
      ...idle,
      outbox: [outgoing('hello', 'sending')],
      busy: true,
      live,
    });
    const saved = conversationLines({ ...idle, messages: [asked, pending] });
    expect(saved.map(({ key }) => key)).toEqual(sending.map(({ key }) => key));
  });
});
