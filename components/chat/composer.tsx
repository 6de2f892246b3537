'use client';

import { ArrowUp, Square } from 'lucide-react';
import type { FormEvent, KeyboardEvent } from 'react';
import { MAX_MESSAGE_CHARACTERS } from '@/lib/chat/schema';
import { strings } from '@/lib/strings/en';
import { cn } from '../ui/cn';
import { IconButton } from '../ui/icon-button';
import type { Talk } from './chat';
import { DailyLimit } from './daily-limit';
import type { useConversation } from './use-conversation';

const words = strings.chat.composer;
const TELL_CHARACTERS_LEFT_FROM = 500;

type Props = { talk: Talk; conversation: ReturnType<typeof useConversation> };

/** Where the person writes. Enter sends, Shift and Enter break the line, a draft stays. */
export function Composer({ talk, conversation }: Props) {
  const { draft, setDraft, field, busy } = conversation;
  const charactersLeft = MAX_MESSAGE_CHARACTERS - draft.trim().length;
  const canSend = draft.trim() !== '' && charactersLeft >= 0;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!canSend) return;
    void conversation.send(draft.trim());
    setDraft('');
    field.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    // While an input method composes, Enter chooses a word; 229 is how Safari says so.
    const composes = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.key === 'Enter' && !event.shiftKey && !composes) submit(event);
  }

  return (
    <form onSubmit={submit} className="mx-auto w-full max-w-page px-3 pt-1 pb-3 sm:px-6 sm:pb-5">
      <DailyLimit timezone={talk.timezone} />
      <div className="flex items-end gap-1 rounded-xl border border-edge bg-raised p-1.5 transition-colors focus-within:border-dawn-ink hover:border-soft">
        {/* The line below the text grows with it, in every browser, and the field with the line. */}
        <div
          data-text={`${draft} `}
          className="grid max-h-48 min-w-0 flex-1 overflow-y-auto after:invisible after:whitespace-pre-wrap after:px-3 after:py-2 after:[overflow-wrap:anywhere] after:content-[attr(data-text)] after:[grid-area:1/1]"
        >
          <textarea
            ref={field}
            rows={1}
            value={draft}
            dir="auto"
            enterKeyHint="send"
            aria-label={words.label(talk.companionName)}
            placeholder={words.placeholder(talk.companionName)}
            onChange={(event) => setDraft(event.target.value)}
            onKeyDown={onKeyDown}
            className="resize-none overflow-hidden bg-transparent px-3 py-2 outline-none [grid-area:1/1] [overflow-wrap:anywhere]"
          />
        </div>
        {busy && !canSend ? (
          <IconButton
            label={words.stop}
            onClick={conversation.stop}
            disabled={conversation.stopping}
            className="bg-sunken text-soft"
          >
            <Square className="scale-75 fill-current" />
          </IconButton>
        ) : (
          <IconButton type="submit" look="primary" label={words.send} disabled={!canSend}>
            <ArrowUp />
          </IconButton>
        )}
      </div>
      {charactersLeft < TELL_CHARACTERS_LEFT_FROM && (
        <p
          role="status"
          className={cn(
            'pt-1 text-right text-xs',
            charactersLeft < 0 ? 'text-danger' : 'text-faint',
          )}
        >
          {words.long(charactersLeft)}
        </p>
      )}
    </form>
  );
}
