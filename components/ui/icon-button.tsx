'use client';

import { Slot } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './cn';
import { Tooltip } from './tooltip';

type Props = Omit<ComponentProps<'button'>, 'aria-label'> & {
  /** What it does, in words: the accessible name and the tooltip. */
  label: string;
  size?: 'md' | 'sm';
  look?: 'quiet' | 'primary' | 'danger';
  tooltip?: boolean;
  asChild?: boolean;
};

const looks = {
  quiet:
    'text-faint hover:bg-sunken hover:text-ink aria-pressed:bg-dawn-wash aria-pressed:text-dawn-ink',
  primary: 'bg-dawn text-on-dawn hover:brightness-105 disabled:bg-line disabled:text-faint',
  danger: 'text-faint hover:bg-danger-wash hover:text-danger',
};

/** A button of one icon; its label is always there for those who cannot see the icon. */
export function IconButton({
  label,
  size = 'md',
  look = 'quiet',
  tooltip = true,
  asChild = false,
  className,
  ...props
}: Props) {
  const Root = asChild ? Slot.Root : 'button';
  const button = (
    <Root
      {...(asChild ? {} : { type: 'button' })}
      aria-label={label}
      className={cn(
        'touch-target inline-flex shrink-0 items-center justify-center rounded-full transition',
        'disabled:pointer-events-none [&_svg]:size-5',
        size === 'md' ? 'size-11' : 'size-9 [&_svg]:size-[1.125rem]',
        looks[look],
        className,
      )}
      {...props}
    />
  );
  return tooltip ? <Tooltip label={label}>{button}</Tooltip> : button;
}
