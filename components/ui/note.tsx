import type { ComponentProps } from 'react';
import { cn } from './cn';

/** A note left on the table: how a check-in looks, wherever it is shown. */
export function Note({ className, ...props }: ComponentProps<'div'>) {
  return (
    <div
      className={cn(
        'relative overflow-hidden rounded-md border border-line bg-raised p-5 pl-6 shadow-note',
        'before:absolute before:inset-y-0 before:left-0 before:w-1 before:bg-dawn',
        className,
      )}
      {...props}
    />
  );
}
