'use client';

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { strings } from '@/lib/strings/en';
import { cn } from './cn';

type Props = {
  children: ReactNode;
  icon?: ReactNode;
  /** A toggle: pressed or not. */
  pressed?: boolean;
  onPress?: () => void;
  /** Adds a cross; `removeLabel` says what it removes. */
  onRemove?: () => void;
  removeLabel?: string;
  className?: string;
};

/** A small thing among others: something remembered, a filter, a topic. */
export function Chip({
  children,
  icon,
  pressed,
  onPress,
  onRemove,
  removeLabel,
  className,
}: Props) {
  const look = cn(
    'inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-full border border-line bg-raised px-3 text-sm text-soft [&_svg]:size-3.5 [&_svg]:shrink-0',
    pressed && 'border-dawn-ink/50 bg-dawn-wash text-ink',
    onRemove && 'pr-1',
    className,
  );
  if (onPress) {
    return (
      <button
        type="button"
        aria-pressed={pressed}
        onClick={onPress}
        className={cn(look, 'touch-target transition-colors hover:border-edge hover:text-ink')}
      >
        {icon}
        {children}
      </button>
    );
  }
  return (
    <span className={look}>
      {icon}
      <span className="truncate">{children}</span>
      {onRemove && (
        <button
          type="button"
          aria-label={removeLabel ?? strings.ui.remove('')}
          onClick={onRemove}
          className="touch-target grid size-6 place-items-center rounded-full text-faint transition-colors hover:bg-sunken hover:text-ink"
        >
          <X aria-hidden />
        </button>
      )}
    </span>
  );
}
