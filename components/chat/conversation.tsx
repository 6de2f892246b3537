'use client';

import { ArrowDown } from 'lucide-react';
import Link from 'next/link';
import { Fragment, useState } from 'react';
import type { Suggestion } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Announcements } from './announcements';
import type { Talk } from './chat';
import { ConversationLine } from './conversation-line';
import { DayDivider } from './day-divider';
import { OlderDays } from './older-days';
import { QuestionOfTheDay } from './question-of-the-day';
import { useAnchoredScroll } from './use-anchored-scroll';
import type { useConversation } from './use-conversation';
import { useFoundMessage } from './use-found-message';
import { WhenSeen } from './when-seen';

const words = strings.chat;

/** How many lines at the end may still gain what was remembered of them. */
const RECENT = 8;

type Props = {
  talk: Talk;
  today: string;
  at: string | null;
  question: Suggestion | null;
  conversation: ReturnType<typeof useConversation>;
};

/** Everything said, day by day; it keeps its place while things arrive above and below. */
export function Conversation({ talk, today, at, question, conversation }: Props) {
  const { timeline, lines, found } = conversation;
  const { scroller, content, isAtEnd, scrollToEnd } = useAnchoredScroll(conversation.sent);
  const [linked] = useState(() => (at === null ? null : { id: at }));
  const mark = useFoundMessage(found ?? linked);

  async function toNewest() {
    if (timeline.hasNewer) await conversation.showNewest();
    scrollToEnd();
  }

  return (
    <div className="relative min-h-0 flex-1">
      <section
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keys.
        tabIndex={0}
        aria-label={words.conversation}
        data-scroller
        className="flex h-full flex-col-reverse overflow-y-auto overscroll-contain outline-none [overflow-anchor:none] focus-visible:outline-solid"
      >
        <div ref={content} className="mx-auto w-full max-w-page px-5 pt-6 pb-4 sm:px-8">
          <OlderDays conversation={conversation} />
          {lines.length === 0 && (
            <EmptyState title={words.empty.title(talk.companionName)}>
              {words.empty.text}
            </EmptyState>
          )}
          {lines.map((line, n) => (
            <Fragment key={line.key}>
              {line.localDate !== lines[n - 1]?.localDate && (
                <DayDivider localDate={line.localDate} today={today} />
              )}
              {line.message?.disclosure && (
                <p className="mx-auto max-w-sm text-balance py-2 text-center text-faint text-xs">
                  {words.disclosure(talk.companionName)}{' '}
                  <Link href="/safety" className="underline underline-offset-2 hover:text-ink">
                    {strings.shell.safety}
                  </Link>
                </p>
              )}
              <ConversationLine
                line={line}
                talk={talk}
                isMarked={line.message?.id === mark}
                isRecent={n >= lines.length - RECENT}
                conversation={conversation}
              />
            </Fragment>
          ))}
          {!timeline.hasNewer && !conversation.busy && lines.length > 0 && (
            <QuestionOfTheDay initial={question} />
          )}
          {timeline.hasNewer && <WhenSeen onSeen={conversation.loadNewer} />}
        </div>
      </section>
      {(!isAtEnd || timeline.hasNewer) && (
        <Button
          look="secondary"
          size="sm"
          onClick={toNewest}
          className="absolute bottom-3 left-1/2 -translate-x-1/2 animate-appear bg-raised shadow-float hover:bg-raised"
        >
          <ArrowDown aria-hidden />
          {words.newest}
        </Button>
      )}
      <Announcements lines={lines} name={talk.companionName} />
    </div>
  );
}
