import Link from 'next/link';
import type { ReactNode } from 'react';
import { strings } from '@/lib/strings/en';
import { SkipLink } from '../shell/skip-link';
import { ThemeSwitch } from '../shell/theme-switch';
import { Wordmark } from '../shell/wordmark';
import { Button } from '../ui/button';

const words = strings.marketing;

/** The frame of the public pages. */
export function SiteFrame({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="relative z-10 mx-auto flex w-full max-w-6xl items-center justify-between gap-4 px-5 py-4 sm:px-8 sm:py-6">
        <Link href="/" className="rounded-sm py-2">
          <Wordmark />
        </Link>
        <Button asChild look="quiet">
          <Link href="/sign-in">{words.signIn}</Link>
        </Button>
      </header>
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <footer className="border-line border-t">
        <div className="mx-auto flex w-full max-w-6xl flex-wrap items-center justify-between gap-x-8 gap-y-4 px-5 py-8 sm:px-8">
          <nav aria-label={words.footer} className="flex flex-wrap gap-x-6 text-sm text-soft">
            <FooterLink href="/safety">{words.safety}</FooterLink>
            <FooterLink href="/privacy">{words.privacy}</FooterLink>
            <FooterLink href="/terms">{words.terms}</FooterLink>
          </nav>
          <ThemeSwitch />
        </div>
      </footer>
    </div>
  );
}

function FooterLink({
  href,
  children,
}: {
  href: '/safety' | '/privacy' | '/terms';
  children: string;
}) {
  return (
    <Link href={href} className="rounded-sm py-2.5 underline-offset-4 hover:underline">
      {children}
    </Link>
  );
}
