'use client';

import { CalendarDays, CircleStop, Pause } from 'lucide-react';
import { useState } from 'react';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { Menu, MenuItem, MenuSeparator } from '../ui/menu';
import { PauseDialog } from './pause-dialog';
import { type PauseLength, pauseLengths, pauseUntil } from './pause-until';
import { usePause } from './use-pause';
import { useSwitch } from './use-switch';

const words = strings.checkIns.pause;

/** Two taps to silence, from wherever a check-in is shown. */
export function PauseMenu({ className }: { className?: string }) {
  const { pause, busy } = usePause();
  const { stop } = useSwitch();
  const [asksDate, setAsksDate] = useState(false);
  return (
    <>
      <Menu
        trigger={
          <Button look="quiet" size="sm" busy={busy} className={className}>
            <Pause aria-hidden />
            {words.label}
          </Button>
        }
      >
        {pauseLengths.map((length: PauseLength) => (
          <MenuItem key={length} onSelect={() => pause(pauseUntil(length, new Date()))}>
            {words.lengths[length]}
          </MenuItem>
        ))}
        <MenuItem onSelect={() => setAsksDate(true)}>
          <CalendarDays aria-hidden />
          {words.date}
        </MenuItem>
        <MenuSeparator />
        <MenuItem onSelect={stop}>
          <CircleStop aria-hidden />
          {words.stop}
        </MenuItem>
      </Menu>
      {asksDate && <PauseDialog onPause={pause} onClose={() => setAsksDate(false)} />}
    </>
  );
}
