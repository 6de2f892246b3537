'use client';

import { CornerDownRight, X } from 'lucide-react';
import type { Memory } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { dayLabel } from '../ui/day-label';
import { IconButton } from '../ui/icon-button';
import { localDateOf } from '../ui/local-date-of';
import { Tooltip } from '../ui/tooltip';
import type { Shown } from './memories';

const words = strings.memories;

type Props = { followUps: Memory[]; shown: Shown; onForget: (memory: Memory) => void };

/** What will be asked about a memory, and when. */
export function FollowUps({ followUps, shown, onForget }: Props) {
  if (followUps.length === 0) return null;
  return (
    <ul className="mt-2 grid gap-1">
      {followUps.map((followUp) => (
        <li key={followUp.id} className="flex items-center gap-2 text-sm text-soft">
          <CornerDownRight aria-hidden className="size-4 shrink-0 text-faint" />
          <span className="min-w-0">
            {followUp.dueAt && (
              <span className="text-faint">
                {words.ask(dayLabel(localDateOf(followUp.dueAt, shown.timezone), shown.today))}:{' '}
              </span>
            )}
            {followUp.value}
          </span>
          <Tooltip label={words.actions.forget}>
            <IconButton
              label={`${words.actions.forget}: ${followUp.value}`}
              size="sm"
              tooltip={false}
              className="ml-auto"
              onClick={() => onForget(followUp)}
            >
              <X />
            </IconButton>
          </Tooltip>
        </li>
      ))}
    </ul>
  );
}
