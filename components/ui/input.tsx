import type { ComponentProps } from 'react';
import { cn } from './cn';

/** The look of everything that can be filled in. */
export const inputLook = cn(
  'w-full rounded-md border border-edge bg-raised px-4 py-2.5 text-base leading-6 text-ink transition-colors',
  'hover:border-soft focus-visible:border-dawn-ink focus-visible:outline-offset-0',
  'aria-invalid:border-danger disabled:opacity-60',
);

export function Input({ className, ...props }: ComponentProps<'input'>) {
  return <input className={cn(inputLook, 'min-h-11', className)} {...props} />;
}
