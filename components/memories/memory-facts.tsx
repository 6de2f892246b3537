import { CalendarDays, EyeOff, Pin, User } from 'lucide-react';
import type { Memory } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { Badge } from '../ui/badge';
import { dayLabel } from '../ui/day-label';
import { localDateOf } from '../ui/local-date-of';
import type { Shown } from './memories';

const words = strings.memories;
const tones = { active: 'dawn', waiting: 'plain', resolved: 'calm' } as const;

/** What else is to be known about a memory, in a few small words. */
export function MemoryFacts({ memory, shown }: { memory: Memory; shown: Shown }) {
  const { pinned, mentionPolicy, subject, dueAt, thread } = memory;
  const askOn = thread?.status === 'resolved' ? null : thread?.follow_up_date;
  return (
    <div className="my-1 flex flex-wrap items-center gap-1.5 empty:hidden">
      {thread && <Badge tone={tones[thread.status]}>{words.thread.status[thread.status]}</Badge>}
      {pinned && (
        <Badge tone="dawn">
          <Pin aria-hidden />
          {words.badges.pinned}
        </Badge>
      )}
      {mentionPolicy !== 'free' && (
        <Badge>
          <EyeOff aria-hidden />
          {words.badges[mentionPolicy]}
        </Badge>
      )}
      {subject !== 'user' && (
        <Badge>
          <User aria-hidden />
          {words.about(subject)}
        </Badge>
      )}
      {dueAt && (
        <Badge>
          <CalendarDays aria-hidden />
          {dayLabel(localDateOf(dueAt, shown.timezone), shown.today)}
        </Badge>
      )}
      {askOn && (
        <time dateTime={askOn} className="px-1 text-soft text-sm" suppressHydrationWarning>
          {words.thread.askOn(dayLabel(askOn, shown.today))}
        </time>
      )}
    </div>
  );
}
