import type { ReactNode } from 'react';
import { cn } from '../ui/cn';

/** The column of a page that is read: memories, check-ins, settings. */
export function PageColumn({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <div className={cn('mx-auto w-full max-w-page px-5 py-8 sm:px-8 sm:py-12', className)}>
      {children}
    </div>
  );
}
