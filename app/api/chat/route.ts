import { sendMessageInput } from '@/lib/chat/schema';
import { takeTurn } from '@/lib/chat/turn';
import { route } from '@/lib/platform/http/route';

/** Longer than the longest reply, for platforms that end a function. */
export const maxDuration = 180;

/**
 * One turn: `{ clientId, text }` in, the AI SDK's UI message stream out, for `useChat` with
 * `DefaultChatTransport({ prepareSendMessagesRequest })`.
 *
 * The stream begins with `start` (its `messageId` is the id of the reply's row) and `data-saved`
 * (the person's message as saved: see `SavedMessage`), and ends with `finish`, or `error` with a
 * sentence for the person. Refusals before that are JSON: 400, 401, 413, 429 `limit_reached`.
 *
 * Leaving the stream stops nothing: `POST [messageId]/stop` does. A page that finds a `pending`
 * reply listens on with `GET [messageId]/stream`, which repeats it from its first word. Sending the
 * same `clientId` again is safe: it is answered with the same reply.
 */
export const POST = route(sendMessageInput, takeTurn);
