'use client';

import { CalendarArrowDown, Clock, MoreHorizontal, Pencil } from 'lucide-react';
import { type PlannedDay, snoozeInput } from '@/lib/check-ins/schema';
import { strings } from '@/lib/strings/en';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { dayLabel } from '../ui/day-label';
import { IconButton } from '../ui/icon-button';
import { Menu, MenuItem } from '../ui/menu';
import { timeLabel } from '../ui/time-label';
import type { Shown } from './check-ins';
import { useDays } from './use-days';

const words = strings.checkIns;
const hours = snoozeInput.shape.by.exclude(['tomorrow']).options;

type Props = {
  day: PlannedDay;
  /** The dates that have a wish of their own. */
  wished: ReadonlySet<string>;
  shown: Shown;
  onEdit: () => void;
};

/** One check-in to come, and what can be done about it. */
export function PlannedCheckIn({ day, wished, shown, onEdit }: Props) {
  const { skip, snooze } = useDays();
  const { id, kind, priority } = day;
  const name = dayLabel(day.localDate, shown.today);
  const isOfTheDay = kind !== 'event';
  const dayAfter = nextDate(day.localDate);
  // What is wished goes along. Without a wish, or where the day after has its own, it is a skip.
  const canMove = Boolean(day.wish?.aboutId ?? day.wish?.hint) && !wished.has(dayAfter);
  return (
    <li className="grid grid-cols-[1fr_auto] items-start gap-x-4 gap-y-1 py-4 sm:grid-cols-[9rem_1fr_auto]">
      <p className="col-span-2 text-soft text-sm sm:col-span-1 sm:pt-0.5">
        <time dateTime={day.at} suppressHydrationWarning>
          <span className="font-medium text-ink">{name}</span>, {timeLabel(day.at, shown.timezone)}
        </time>
      </p>
      <div className="min-w-0">
        <p className="font-serif text-lg leading-7">{day.topic}</p>
        <p className="text-faint text-sm">{day.reason}</p>
        <p className="mt-2 flex flex-wrap gap-2">
          <Badge>
            {kind === 'daily' && priority ? words.priorities[priority] : words.kinds[kind]}
          </Badge>
          {day.wish && <Badge>{words.coming.own}</Badge>}
        </p>
      </div>
      <div className="flex items-center gap-1">
        {(isOfTheDay || id) && (
          <Button look="secondary" size="sm" busy={skip.isPending} onClick={() => skip.mutate(day)}>
            {words.coming.skip}
          </Button>
        )}
        {isOfTheDay && (
          <Menu
            trigger={
              <IconButton label={words.coming.change(name)} size="sm" tooltip={false}>
                <MoreHorizontal />
              </IconButton>
            }
          >
            <MenuItem onSelect={onEdit}>
              <Pencil aria-hidden />
              {words.coming.edit}
            </MenuItem>
            {id !== null &&
              hours.map((by) => (
                <MenuItem key={by} onSelect={() => snooze.mutate({ id, by })}>
                  <Clock aria-hidden />
                  {words.coming.snooze[by]}
                </MenuItem>
              ))}
            {id !== null && canMove && (
              <MenuItem onSelect={() => snooze.mutate({ id, by: 'tomorrow' })}>
                <CalendarArrowDown aria-hidden />
                {words.coming.instead(dayLabel(dayAfter, shown.today))}
              </MenuItem>
            )}
          </Menu>
        )}
      </div>
    </li>
  );
}

function nextDate(localDate: string): string {
  const date = new Date(localDate);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
