import type { ComponentProps } from 'react';
import { cn } from './cn';
import { inputLook } from './input';

/** Grows with what is written in it, up to `max-h`, where the browser can do that. */
export function Textarea({ className, rows = 3, ...props }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={rows}
      className={cn(inputLook, 'field-sizing-content max-h-72 resize-none leading-7', className)}
      {...props}
    />
  );
}
