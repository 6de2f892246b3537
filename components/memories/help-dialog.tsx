'use client';

import { strings } from '@/lib/strings/en';
import { Dialog } from '../ui/dialog';
import { hotkeyNames, hotkeys } from './hotkey-of';

const words = strings.memories.help;

/** What the keys do. */
export function HelpDialog(state: { open: boolean; onOpenChange: (open: boolean) => void }) {
  return (
    <Dialog title={words.title} {...state}>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2">
        {hotkeyNames.map((name) => (
          <div key={name} className="contents">
            <dt>
              <kbd className="inline-grid min-w-8 place-items-center rounded-sm border border-edge bg-sunken px-2 py-0.5 font-sans text-sm">
                {hotkeys[name]}
              </kbd>
            </dt>
            <dd className="text-soft">{words.keys[name]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
