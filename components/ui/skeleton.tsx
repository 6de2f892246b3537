import { cn } from './cn';

/** The place of something that is coming, of its size, so that nothing shifts. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cn('h-5 animate-breathe rounded-sm bg-line', className)} />;
}
