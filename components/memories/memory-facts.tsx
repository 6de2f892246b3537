import { CalendarDays, EyeOff, Pin, User } from 'lucide-react';
import type { Memory } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { Badge } from '../ui/badge';
import { dayLabel } from '../ui/day-label';
import { localDateOf } from '../ui/local-date-of';
import type { Shown } from './memories';

const words = strings.memories;

/** What else is to be known about a memory, in a few small words. */
export function MemoryFacts({ memory, shown }: { memory: Memory; shown: Shown }) {
  const { pinned, mentionPolicy, subject, dueAt } = memory;
  const isPlain = !pinned && mentionPolicy === 'free' && subject === 'user' && !dueAt;
  if (isPlain) return null;
  return (
    <div className="mt-2 flex flex-wrap gap-1.5">
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
    </div>
  );
}
