import type { ReactNode } from 'react';

type Props = { title: string; children?: ReactNode; actions?: ReactNode };

/** The top of a page: its one h1, a sentence under it, what can be done at its side. */
export function PageHeader({ title, children, actions }: Props) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4 pb-8">
      <div className="min-w-0 max-w-measure">
        <h1 className="text-3xl">{title}</h1>
        {children && <div className="mt-2 text-soft">{children}</div>}
      </div>
      {actions && <div className="flex items-center gap-2">{actions}</div>}
    </header>
  );
}
