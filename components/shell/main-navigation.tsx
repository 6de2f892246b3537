'use client';

import { BookHeart, MessageCircle, Settings2, Sunrise } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { strings } from '@/lib/strings/en';
import { cn } from '../ui/cn';

const words = strings.shell.navigation;
const places = [
  { href: '/chat', label: words.chat, Icon: MessageCircle },
  { href: '/memories', label: words.memories, Icon: BookHeart },
  { href: '/check-ins', label: words.checkIns, Icon: Sunrise },
  { href: '/settings', label: words.settings, Icon: Settings2 },
] as const;

/** The four places: along the bottom of a phone, down the side elsewhere. */
export function MainNavigation() {
  const path = usePathname();
  return (
    <nav
      aria-label={strings.shell.mainNavigation}
      className="fixed inset-x-0 bottom-0 z-40 h-(--nav-height) border-line border-t bg-paper pb-[env(safe-area-inset-bottom)] md:static md:h-auto md:border-0 md:bg-transparent md:pb-0"
    >
      <ul className="grid h-16 grid-cols-4 md:h-auto md:grid-cols-1 md:gap-1">
        {places.map(({ href, label, Icon }) => {
          const here = path === href || path.startsWith(`${href}/`);
          return (
            <li key={href}>
              <Link
                href={href}
                aria-current={here ? 'page' : undefined}
                className={cn(
                  'flex h-full flex-col items-center justify-center gap-1 font-medium text-faint text-xs transition-colors hover:text-ink',
                  'md:h-11 md:flex-row md:justify-start md:gap-3 md:rounded-full md:px-4 md:text-base md:hover:bg-sunken',
                  'focus-visible:-outline-offset-4 md:focus-visible:outline-offset-2',
                  here && 'text-ink md:bg-sunken',
                )}
              >
                <Icon
                  aria-hidden
                  className={cn('size-5', here && 'text-dawn-ink')}
                  strokeWidth={1.75}
                />
                {label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
