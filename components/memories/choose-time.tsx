'use client';

import { strings } from '@/lib/strings/en';
import { Chip } from '../ui/chip';
import { cn } from '../ui/cn';
import type { Then } from './past-memories';

const words = strings.memories.past;

type Props = { then: Then | null; today: string; onChange: (then: Then | null) => void };

/** Another time than now: all that is over, or one day. */
export function ChooseTime({ then, today, onChange }: Props) {
  const day = then !== null && then !== 'past' ? then.on : '';
  return (
    <>
      <Chip
        className="shrink-0 border-dashed"
        pressed={then === 'past'}
        onPress={() => onChange(then === 'past' ? null : 'past')}
      >
        {words.filter}
      </Chip>
      <label
        className={cn(
          'inline-flex min-h-8 shrink-0 items-center gap-1.5 rounded-full border border-line border-dashed bg-raised pr-2 pl-3 text-sm text-soft',
          day && 'border-dawn-ink/50 bg-dawn-wash text-ink',
        )}
      >
        {words.asOfLabel}
        <input
          type="date"
          max={today}
          value={day}
          onChange={({ target }) => onChange(target.value ? { on: target.value } : null)}
          className="min-w-0 bg-transparent outline-offset-4"
        />
      </label>
    </>
  );
}
