'use client';

import { Check } from 'lucide-react';
import { Checkbox as Radix } from 'radix-ui';
import { type ReactNode, useId } from 'react';
import { cn } from './cn';

type Props = {
  /** What is ticked, in words. */
  children: ReactNode;
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  disabled?: boolean;
  className?: string;
};

/** One thing of a list to choose or leave; the whole line can be pressed. */
export function Checkbox({ children, checked, onCheckedChange, disabled, className }: Props) {
  const id = useId();
  return (
    <div className={cn('flex items-start gap-3', className)}>
      <Radix.Root
        id={id}
        checked={checked}
        disabled={disabled}
        onCheckedChange={(now) => onCheckedChange(now === true)}
        className="touch-target mt-0.5 grid size-5 shrink-0 place-items-center rounded-sm border border-edge bg-paper transition-colors disabled:opacity-50 data-[state=checked]:border-dawn-ink data-[state=checked]:bg-dawn data-[state=checked]:text-on-dawn"
      >
        <Radix.Indicator>
          <Check aria-hidden className="size-4" />
        </Radix.Indicator>
      </Radix.Root>
      <label htmlFor={id} className="min-w-0 flex-1">
        {children}
      </label>
    </div>
  );
}
