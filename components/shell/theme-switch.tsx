'use client';

import { Monitor, Moon, Sun } from 'lucide-react';
import { useTheme } from 'next-themes';
import { ToggleGroup } from 'radix-ui';
import { useSyncExternalStore } from 'react';
import { strings } from '@/lib/strings/en';
import { cn } from '../ui/cn';

const words = strings.shell.theme;
const themes = [
  { id: 'light', label: words.light, Icon: Sun },
  { id: 'dark', label: words.dark, Icon: Moon },
  { id: 'system', label: words.system, Icon: Monitor },
];

/** Paper, lamplight, or as the device says. */
export function ThemeSwitch({ className }: { className?: string }) {
  const { theme, setTheme } = useTheme();
  const mounted = useMounted();
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={words.label}
      value={mounted ? (theme ?? '') : ''}
      onValueChange={(chosen) => chosen && setTheme(chosen)}
      className={cn('inline-flex w-fit rounded-full border border-line bg-sunken p-0.5', className)}
    >
      {themes.map(({ id, label, Icon }) => (
        <ToggleGroup.Item
          key={id}
          value={id}
          aria-label={label}
          title={label}
          className="touch-target grid size-9 place-items-center rounded-full text-faint transition-colors hover:text-ink data-[state=on]:bg-raised data-[state=on]:text-dawn-ink data-[state=on]:shadow-note"
        >
          <Icon aria-hidden className="size-4" />
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}

// Which theme is chosen is known only in the browser.
function useMounted(): boolean {
  return useSyncExternalStore(subscribeToNothing, inBrowser, onServer);
}

const subscribeToNothing = () => () => {};
const inBrowser = () => true;
const onServer = () => false;
