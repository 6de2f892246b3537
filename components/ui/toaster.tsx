'use client';

import { useTheme } from 'next-themes';
import { Toaster as Sonner } from 'sonner';
import { strings } from '@/lib/strings/en';

/** Where `toast('…')` of sonner appears: above the navigation, quietly, and behind a dialog. */
export function Toaster() {
  const { resolvedTheme } = useTheme();
  return (
    <Sonner
      theme={resolvedTheme === 'dark' ? 'dark' : 'light'}
      position="bottom-center"
      className="z-50!"
      containerAriaLabel={strings.ui.notifications}
      mobileOffset={{ bottom: 'calc(var(--nav-height) + 0.75rem)' }}
      toastOptions={{
        unstyled: true,
        closeButtonAriaLabel: strings.ui.dismiss,
        classNames: {
          toast:
            'flex w-full items-center gap-3 rounded-md border border-line bg-raised px-4 py-3 font-sans text-ink text-sm shadow-float sm:min-w-80',
          content: 'flex-1',
          description: 'text-soft',
          error: 'border-danger/40',
          actionButton:
            'min-h-9 shrink-0 rounded-full px-3 font-medium text-dawn-ink hover:bg-dawn-wash',
          cancelButton: 'min-h-9 shrink-0 rounded-full px-3 text-soft hover:bg-sunken',
        },
      }}
    />
  );
}
