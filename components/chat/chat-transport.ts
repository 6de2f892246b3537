import { DefaultChatTransport, type UIMessage } from 'ai';
import { readRefusal } from '@/components/ui/call-door';
import { resumeRequest, turnRequest } from './turn-request';

/** How turns travel: our own small bodies out, the AI SDK's stream back, refusals as `DoorError`. */
export function chatTransport() {
  return new DefaultChatTransport<UIMessage>({
    prepareSendMessagesRequest: turnRequest,
    prepareReconnectToStreamRequest: ({ requestMetadata }) => resumeRequest(requestMetadata),
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      if (!response.ok) throw await readRefusal(response);
      return response;
    },
  });
}
