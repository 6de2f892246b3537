import type { Metadata } from 'next';
import { Chat } from '@/components/chat/chat';
import { listMessages } from '@/lib/chat/messages';
import { messagesAround } from '@/lib/chat/messages-around';
import { questionOfTheDay } from '@/lib/memory/question-of-the-day';
import { modelFor } from '@/lib/platform/ai/model-for';
import { localDate } from '@/lib/platform/local-date';
import { strings } from '@/lib/strings/en';
import { whoIsHere } from '../who-is-here';

const words = strings.chat;
const FIRST_MESSAGES = 40;

export const metadata: Metadata = { title: words.title };

export default async function ChatPage({ searchParams }: PageProps<'/chat'>) {
  const { ctx, person } = await whoIsHere('/chat');
  const { at } = await searchParams;
  const linked = typeof at === 'string' ? await messagesAround(ctx, { messageId: at }) : null;
  const [model, newest, question] = await Promise.all([
    modelFor(ctx, 'chat'),
    linked ?? listMessages(ctx, { limit: FIRST_MESSAGES }),
    questionOfTheDay(ctx),
  ]);
  return (
    <Chat
      // Another moment is another page, with its own stretch of the conversation.
      key={linked ? String(at) : 'newest'}
      talk={{ userId: person.id, companionName: person.companionName, timezone: person.timezone }}
      first={{ hasNewer: false, ...newest }}
      today={localDate(ctx.now, person.timezone)}
      voice={model.model ? words.voice.model(model.label) : words.voice.builtIn}
      at={linked ? String(at) : null}
      question={question}
    />
  );
}
