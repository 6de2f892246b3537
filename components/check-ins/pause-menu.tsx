'use client';

import { Pause } from 'lucide-react';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { Menu, MenuItem } from '../ui/menu';
import { type PauseLength, pauseLengths, pauseUntil } from './pause-until';
import { usePause } from './use-pause';

const words = strings.checkIns.pause;

/** Two taps to silence, from wherever a check-in is shown. */
export function PauseMenu({ className }: { className?: string }) {
  const { pause, busy } = usePause();
  return (
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
    </Menu>
  );
}
