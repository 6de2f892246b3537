import type { ComponentProps } from 'react';
import { cn } from './cn';
import { inputLook } from './input';

/** Grows with what is written in it, from `rows` up to `max-h`, where the browser can do that. */
export function Textarea({ className, rows = 3, style, ...props }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={rows}
      // field-sizing looks at the words only; the rows asked for are its least height.
      style={{ minHeight: `${rows * 1.75 + 1.375}rem`, ...style }}
      className={cn(inputLook, 'field-sizing-content max-h-72 resize-none leading-7', className)}
      {...props}
    />
  );
}
