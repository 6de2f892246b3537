import Link from 'next/link';
import type { ReactNode } from 'react';
import { SkipLink } from './skip-link';
import { ThemeSwitch } from './theme-switch';
import { Wordmark } from './wordmark';

/** The frame of the way in: the name above, one column, nothing that leads elsewhere. */
export function QuietFrame({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="flex items-center justify-between px-5 py-4 sm:px-8 sm:py-6">
        <Link href="/" className="rounded-sm py-2">
          <Wordmark />
        </Link>
        <ThemeSwitch />
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto flex w-full max-w-[40rem] flex-1 flex-col px-5 pt-6 pb-16 outline-none sm:px-8 sm:pt-12"
      >
        {children}
      </main>
    </div>
  );
}
