import { describe, expect, test } from 'vitest';
import { resumeRequest, textOf, turnRequest } from './turn-request';

const id = '00000000-0000-4000-8000-000000000001';
const said = {
  id,
  parts: [
    { type: 'text', text: 'Good ' },
    { type: 'step-start' },
    { type: 'text', text: 'morning' },
  ],
};

describe('a turn', () => {
  test('sends the newest message with the id that was made for it', () => {
    const earlier = { id: 'earlier', parts: [{ type: 'text', text: 'no' }] };
    expect(
      turnRequest({ trigger: 'submit-message', messageId: undefined, messages: [earlier, said] }),
    ).toEqual({ api: '/api/chat', body: { clientId: id, text: 'Good morning' } });
  });

  test('retries at the door of the reply', () => {
    expect(turnRequest({ trigger: 'regenerate-message', messageId: id, messages: [] })).toEqual({
      api: `/api/chat/${id}/retry`,
      body: {},
    });
  });

  test('listens on at the stream of the reply', () => {
    expect(resumeRequest({ messageId: id })).toEqual({ api: `/api/chat/${id}/stream` });
    expect(() => resumeRequest(undefined)).toThrow();
  });
});

test('the words of a message are its text parts', () => {
  expect(textOf(said.parts)).toBe('Good morning');
  expect(textOf([{ type: 'text' }, { type: 'data-saved' }])).toBe('');
});
