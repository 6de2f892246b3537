'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ThemeProvider } from 'next-themes';
import { Tooltip } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { Toaster } from '@/components/ui/toaster';

/** What every page stands in: theme, queries, tooltips, toasts. */
export function Providers({ nonce, children }: { nonce?: string; children: ReactNode }) {
  const [queries] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          // A machine without a network still reaches the Morrow that runs on it.
          queries: { staleTime: 30_000, retry: 1, networkMode: 'always' },
          mutations: { networkMode: 'always' },
        },
      }),
  );
  return (
    <ThemeProvider attribute="class" disableTransitionOnChange {...(nonce && { nonce })}>
      <QueryClientProvider client={queries}>
        <Tooltip.Provider delayDuration={500}>{children}</Tooltip.Provider>
        <Toaster />
      </QueryClientProvider>
    </ThemeProvider>
  );
}
