import { strings } from '@/lib/strings/en';
import { cn } from '../ui/cn';

/** The name, with the sun that is about to rise. */
export function Wordmark({ className }: { className?: string }) {
  return (
    <span className={cn('inline-flex items-center gap-2 font-serif text-ink text-xl', className)}>
      <svg viewBox="0 0 24 24" aria-hidden className="size-6">
        <path d="M5 16a7 7 0 0 1 14 0Z" className="fill-dawn" />
        <path d="M2 19.25h20" className="stroke-ink" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
      {strings.shell.name}
    </span>
  );
}
