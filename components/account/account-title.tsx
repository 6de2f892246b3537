import type { ReactNode } from 'react';

/** The heading of a page on the way in. */
export function AccountTitle({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="mb-8">
      <h1 className="text-3xl">{title}</h1>
      {children && <p className="mt-3 text-soft">{children}</p>}
    </div>
  );
}
