import type { ReactNode } from 'react';
import { cn } from './cn';

const tones = {
  plain: 'bg-sunken text-soft',
  dawn: 'bg-dawn-wash text-dawn-ink',
  calm: 'bg-calm-wash text-calm',
  danger: 'bg-danger-wash text-danger',
};

/** The state of something, in a word. */
export function Badge({
  tone = 'plain',
  className,
  children,
}: {
  tone?: keyof typeof tones;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span
      className={cn(
        'inline-flex items-center gap-1 rounded-full px-2.5 py-0.5 font-medium text-xs [&_svg]:size-3',
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
