import { z } from 'zod';

type Sending = {
  trigger: 'submit-message' | 'regenerate-message';
  messageId: string | undefined;
  messages: { id: string; parts: { type: string; text?: string }[] }[];
};
type Door = `/api/chat${string}`;

/** Which door a turn goes to, with what: a new message to the conversation, a retry to its reply. */
export function turnRequest({ trigger, messageId, messages }: Sending): {
  api: Door;
  body: object;
} {
  if (trigger === 'regenerate-message') return { api: `/api/chat/${messageId}/retry`, body: {} };
  const message = messages.at(-1);
  return { api: '/api/chat', body: { clientId: message?.id, text: textOf(message?.parts ?? []) } };
}

const resuming = z.object({ messageId: z.uuid() });

/** Where to listen on to a reply that is being written already. */
export function resumeRequest(metadata: unknown): { api: Door } {
  return { api: `/api/chat/${resuming.parse(metadata).messageId}/stream` };
}

/** The words of a message of the AI SDK. */
export function textOf(parts: { type: string; text?: string }[]): string {
  return parts.map((part) => (part.type === 'text' ? (part.text ?? '') : '')).join('');
}
