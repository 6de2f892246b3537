import type { ComponentProps } from 'react';
import { cn } from './cn';

/** A sheet of paper on the page. */
export function Card({ className, ...props }: ComponentProps<'div'>) {
  return (
    <div
      className={cn('rounded-lg border border-line bg-raised p-5 sm:p-6', className)}
      {...props}
    />
  );
}
