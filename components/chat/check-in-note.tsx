'use client';

import type { CheckInNote as NoteOfMessage } from '@/lib/chat/schema';
import { type Answer, answers } from '@/lib/check-ins/schema';
import { strings } from '@/lib/strings/en';
import { answerLabel } from '../check-ins/answer-label';
import { PauseMenu } from '../check-ins/pause-menu';
import { Button } from '../ui/button';
import { Note } from '../ui/note';
import { useDoor } from '../ui/use-door';
import type { useConversation } from './use-conversation';

const words = strings.chat.checkIn;

type Props = {
  text: string;
  checkIn: NoteOfMessage;
  name: string;
  conversation: ReturnType<typeof useConversation>;
};

/** A check-in: a note left on the table, with its reason; four answers where it asks about a matter. */
export function CheckInNote({ text, checkIn, name, conversation }: Props) {
  const { send, busy, error } = useDoor<{ answer: Answer }>(
    'POST',
    `/api/check-ins/${checkIn.id}/answer`,
    {
      onDone: () => void conversation.lookAgain(),
      onRefused: () => conversation.showAnswer(checkIn.id, checkIn.answer),
    },
  );

  function answer(chosen: Answer) {
    conversation.showAnswer(checkIn.id, chosen);
    send({ answer: chosen });
  }

  return (
    <Note className="max-w-[36rem]">
      <p className="text-faint text-xs">{words.note(name)}</p>
      <p dir="auto" className="voice mt-1 whitespace-pre-wrap pr-6">
        {text}
      </p>
      <p className="serif-italic mt-2 text-base text-faint">{checkIn.reason}</p>
      <div className="mt-3 flex min-h-9 flex-wrap items-center gap-2">
        {checkIn.answer !== null ? (
          <p className="text-soft text-sm" role="status">
            {words.answered(answerLabel(checkIn.answer))}
          </p>
        ) : checkIn.hasMatter ? (
          <fieldset className="flex flex-wrap gap-2">
            <legend className="sr-only">{words.question}</legend>
            {answers.map((value) => (
              <Button
                key={value}
                look="secondary"
                size="sm"
                busy={busy}
                onClick={() => answer(value)}
              >
                {words.answers[value]}
              </Button>
            ))}
          </fieldset>
        ) : null}
        <PauseMenu className="-mr-2 ml-auto" />
      </div>
      {error && (
        <p role="alert" className="mt-2 text-danger text-sm">
          {error.message}
        </p>
      )}
    </Note>
  );
}
