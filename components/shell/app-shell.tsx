import Link from 'next/link';
import type { ReactNode } from 'react';
import { strings } from '@/lib/strings/en';
import { LeaveTogether } from './leave-together';
import { MainNavigation } from './main-navigation';
import { SkipLink } from './skip-link';
import { ThemeSwitch } from './theme-switch';
import { Wordmark } from './wordmark';

/**
 * The frame of every signed-in page. `<main>` is as wide as the window and at least as tall; a page
 * brings its own column (`PageColumn`). `--nav-height` is what the bottom bar takes on a phone.
 */
export function AppShell({ children }: { children: ReactNode }) {
  return (
    <div className="min-h-dvh md:grid md:grid-cols-[14rem_minmax(0,1fr)]">
      <SkipLink />
      <LeaveTogether />
      <header className="md:sticky md:top-0 md:flex md:h-dvh md:flex-col md:border-line md:border-r md:px-3 md:py-6">
        <Link href="/chat" className="mb-8 hidden w-fit rounded-sm px-4 md:block">
          <Wordmark />
        </Link>
        <MainNavigation />
        <div className="mt-auto hidden gap-3 px-4 md:grid">
          <ThemeSwitch className="-ml-1" />
          <p className="text-faint text-xs">
            {strings.shell.isAnAi}{' '}
            <Link href="/safety" className="underline underline-offset-2 hover:text-ink">
              {strings.shell.safety}
            </Link>
          </p>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="min-w-0 pb-(--nav-height) outline-none">
        {children}
      </main>
    </div>
  );
}
