'use client';

import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import type { CompanionLine } from './conversation-lines';
import type { useConversation } from './use-conversation';

const words = strings.chat;

type Props = {
  line: CompanionLine;
  name: string;
  conversation: ReturnType<typeof useConversation>;
};

/** What the companion says, set as text; and a way to ask again where it broke off. */
export function CompanionWords({ line, name, conversation }: Props) {
  const { text, message, writing } = line;
  return (
    <>
      <span className="sr-only">{name}</span>
      {text && (
        <p dir="auto" className="voice whitespace-pre-wrap pr-8">
          {text}
        </p>
      )}
      {writing && !text && <Writing name={name} />}
      {!writing && message && <BrokenOff message={message} conversation={conversation} />}
    </>
  );
}

/** Three dots of the height of a line, so that the first words take their place. */
function Writing({ name }: { name: string }) {
  return (
    <p className="flex h-[1.9rem] items-center gap-1.5">
      <span className="sr-only">{words.writing(name)}</span>
      {[0, 200, 400].map((delay) => (
        <span
          key={delay}
          aria-hidden
          className="size-1.5 animate-breathe rounded-full bg-dawn-ink"
          style={{ animationDelay: `${delay}ms` }}
        />
      ))}
    </p>
  );
}

function BrokenOff({
  message,
  conversation,
}: {
  message: NonNullable<CompanionLine['message']>;
  conversation: Props['conversation'];
}) {
  const { status, text, id } = message;
  if (status === 'done' || status === 'pending') return null;
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-3 text-faint text-sm">
      {text || status === 'stopped' ? words.reply[status] : words.reply.nothing}
      <Button look="link" size="sm" busy={conversation.busy} onClick={() => conversation.retry(id)}>
        {words.reply.again}
      </Button>
    </p>
  );
}
