import Link from 'next/link';
import type { Memory } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { dayLabel } from '../ui/day-label';
import { localDateOf } from '../ui/local-date-of';
import type { Shown } from './memories';

const words = strings.memories;

/** Where a memory comes from: the day, the words, and the way back to that moment. */
export function MemorySource({ memory, shown }: { memory: Memory; shown: Shown }) {
  const { createdAt, quote, sourceMessageId, reinforcements } = memory;
  const day = dayLabel(localDateOf(createdAt, shown.timezone), shown.today);
  return (
    <div className="mt-1 grid gap-0.5 text-faint text-sm">
      {quote && (
        <q dir="auto" className="serif-italic line-clamp-3 text-base text-soft">
          {quote}
        </q>
      )}
      <p className="flex flex-wrap gap-x-2">
        <time dateTime={createdAt} suppressHydrationWarning>
          {quote ? words.saidOn(day) : words.addedOn(day)}
        </time>
        {reinforcements > 0 && <span>· {words.again(reinforcements)}</span>}
        {sourceMessageId && (
          <Link
            href={`/chat?at=${sourceMessageId}`}
            className="underline decoration-line underline-offset-2 hover:text-ink hover:decoration-current"
          >
            {words.source}
          </Link>
        )}
      </p>
    </div>
  );
}
