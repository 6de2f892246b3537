import type { ThreadValue } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { Badge } from '../ui/badge';
import { dayLabel } from '../ui/day-label';
import type { Shown } from './memories';

const words = strings.memories.thread;
const tones = { active: 'dawn', waiting: 'plain', resolved: 'calm' } as const;

/** How something that is going on stands: its state, its details, when it is asked about, its end. */
export function ThreadFacts({ thread, shown }: { thread: ThreadValue; shown: Shown }) {
  const { status, follow_up_date: askOn, key_details: details, outcome } = thread;
  return (
    <div className="mt-1 grid gap-1.5 pb-1">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-soft text-sm">
        <Badge tone={tones[status]}>{words.status[status]}</Badge>
        {askOn && status !== 'resolved' && (
          <time dateTime={askOn} suppressHydrationWarning>
            {words.askOn(dayLabel(askOn, shown.today))}
          </time>
        )}
      </p>
      {outcome && <p className="text-soft">{words.outcome(outcome)}</p>}
      {details.length > 0 && (
        <ul className="list-disc pl-5 text-soft marker:text-edge">
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
