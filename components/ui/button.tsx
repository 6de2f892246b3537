'use client';

import { Slot } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './cn';
import { Spinner } from './spinner';

const looks = {
  primary: 'bg-dawn text-on-dawn hover:brightness-105 active:brightness-95',
  secondary: 'border border-edge/70 bg-transparent text-ink hover:border-edge hover:bg-sunken',
  quiet: 'text-soft hover:bg-sunken hover:text-ink',
  danger: 'bg-danger text-on-danger hover:brightness-105 active:brightness-95',
  link: 'px-0! text-dawn-ink underline decoration-dawn-ink/40 underline-offset-4 hover:decoration-dawn-ink',
};

const sizes = {
  md: 'min-h-11 px-5 text-base',
  sm: 'touch-target min-h-9 px-3.5 text-sm',
};

export type ButtonProps = ComponentProps<'button'> & {
  look?: keyof typeof looks;
  size?: keyof typeof sizes;
  /** Something is under way: a spinner, and further clicks do nothing. */
  busy?: boolean;
  /** The child (a link, say) gets the looks. */
  asChild?: boolean;
};

/** The one button. `<Button asChild><Link …/></Button>` for a link that looks like one. */
export function Button({
  look = 'primary',
  size = 'md',
  busy = false,
  asChild = false,
  className,
  children,
  onClick,
  ...props
}: ButtonProps) {
  const classes = cn(
    'inline-flex items-center justify-center gap-2 rounded-full font-medium leading-tight transition select-none',
    'disabled:pointer-events-none disabled:opacity-50 aria-disabled:opacity-60',
    '[&_svg]:size-[1.15em] [&_svg]:shrink-0',
    looks[look],
    sizes[size],
    className,
  );
  if (asChild) {
    return (
      <Slot.Root className={classes} onClick={onClick} {...props}>
        {children}
      </Slot.Root>
    );
  }
  return (
    <button
      type="button"
      className={classes}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
      {...props}
    >
      {busy && <Spinner />}
      {children}
    </button>
  );
}
