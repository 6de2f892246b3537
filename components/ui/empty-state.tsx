import type { ReactNode } from 'react';
import { cn } from './cn';

type Props = {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  /** 1 where it is all that the page says. */
  level?: 1 | 2;
  className?: string;
};

/** Nothing here yet: says why, and what to do about it. */
export function EmptyState({ icon, title, children, action, level = 2, className }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div
      className={cn(
        'mx-auto grid max-w-md justify-items-center gap-3 px-4 py-16 text-center',
        className,
      )}
    >
      {icon && (
        <div
          aria-hidden
          className="grid size-14 place-items-center rounded-full bg-dawn-wash text-dawn-ink [&_svg]:size-6"
        >
          {icon}
        </div>
      )}
      <Heading className="text-xl">{title}</Heading>
      {children && <div className="text-soft">{children}</div>}
      {action && <div className="mt-3">{action}</div>}
    </div>
  );
}
