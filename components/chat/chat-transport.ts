import { DefaultChatTransport } from 'ai';
import type { ReplyMessage } from '@/lib/chat/schema';
import { readRefusal } from '../ui/call-door';
import { resumeRequest, turnRequest } from './turn-request';

/** How turns travel: our own small bodies out, the AI SDK's stream back, refusals as `DoorError`. */
export function chatTransport() {
  return new DefaultChatTransport<ReplyMessage>({
    prepareSendMessagesRequest: turnRequest,
    prepareReconnectToStreamRequest: ({ requestMetadata }) => resumeRequest(requestMetadata),
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      if (!response.ok) throw await readRefusal(response);
      return response;
    },
  });
}
