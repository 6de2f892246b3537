'use client';

import { Switch as Radix } from 'radix-ui';
import { type ReactNode, useId } from 'react';
import { cn } from './cn';

type Props = {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  disabled?: boolean;
  className?: string;
};

/** A setting that is on or off, with its words beside it; the whole line can be pressed. */
export function Switch({ label, hint, className, ...props }: Props) {
  const id = useId();
  return (
    <div className={cn('flex min-h-11 items-start justify-between gap-6 py-2', className)}>
      <div>
        <label htmlFor={id} className="block font-medium text-ink">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-faint text-sm">
            {hint}
          </p>
        )}
      </div>
      <Radix.Root
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="touch-target mt-0.5 h-7 w-12 shrink-0 rounded-full border border-edge bg-sunken transition-colors disabled:opacity-50 data-[state=checked]:border-dawn-ink data-[state=checked]:bg-dawn"
        {...props}
      >
        <Radix.Thumb className="block size-5 translate-x-0.75 rounded-full bg-edge transition-transform data-[state=checked]:translate-x-5.75 data-[state=checked]:bg-on-dawn" />
      </Radix.Root>
    </div>
  );
}
