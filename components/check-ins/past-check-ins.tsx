import Link from 'next/link';
import type { CheckIn } from '@/lib/check-ins/schema';
import { strings } from '@/lib/strings/en';
import { Badge } from '../ui/badge';
import { dayLabel } from '../ui/day-label';
import { timeLabel } from '../ui/time-label';
import { answerLabel } from './answer-label';
import type { Shown } from './check-ins';

const words = strings.checkIns;
const statuses = new Map<string, string>(Object.entries(words.statuses));
const kinds = new Map<string, string>(Object.entries(words.kinds));

/** What was sent, how it arrived, and how the person answered. */
export function PastCheckIns({ past, shown }: { past: CheckIn[]; shown: Shown }) {
  return (
    <section aria-labelledby="past" className="pt-12">
      <h2 id="past" className="pb-2 text-soft text-xl">
        {words.past.title}
      </h2>
      {past.length === 0 && <p className="py-4 text-soft">{words.past.none}</p>}
      <ol className="divide-y divide-line border-line border-y empty:border-0">
        {past.map((checkIn) => (
          <Past key={checkIn.id} checkIn={checkIn} shown={shown} />
        ))}
      </ol>
    </section>
  );
}

function Past({ checkIn, shown }: { checkIn: CheckIn; shown: Shown }) {
  const { status, kind, content, reason, failureReason, answer, messageId, arrival } = checkIn;
  const at = checkIn.sentAt ?? checkIn.scheduledFor;
  const isSent = status === 'sent';
  return (
    <li className="grid gap-x-4 gap-y-1 py-4 sm:grid-cols-[9rem_1fr]">
      <p className="text-soft text-sm sm:pt-0.5">
        <time dateTime={at} suppressHydrationWarning>
          {dayLabel(checkIn.localDate, shown.today)}, {timeLabel(at, shown.timezone)}
        </time>
      </p>
      <div className="min-w-0">
        {content && <p className="whitespace-pre-wrap font-serif text-lg leading-7">{content}</p>}
        {(reason || failureReason) && (
          <p className="text-faint text-sm">{isSent ? reason : (failureReason ?? reason)}</p>
        )}
        <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
          {!isSent && (
            <Badge tone={status === 'failed' ? 'danger' : 'plain'}>
              {statuses.get(status) ?? status}
            </Badge>
          )}
          {kind !== 'daily' && <Badge>{kinds.get(kind) ?? kind}</Badge>}
          {isSent && (
            <span className="text-soft">
              {answer ? words.past.answered(answerLabel(answer)) : words.past.unanswered}
            </span>
          )}
          {arrival && (
            <span className="text-faint">{words.past.arrival[arrival.outcome](arrival.by)}</span>
          )}
          {messageId && (
            <Link
              href={`/chat?at=${messageId}`}
              className="text-faint underline decoration-line underline-offset-2 hover:text-ink hover:decoration-current"
            >
              {words.past.see}
            </Link>
          )}
        </p>
      </div>
    </li>
  );
}
