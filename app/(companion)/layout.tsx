import type { ReactNode } from 'react';
import { AppShell } from '@/components/shell/app-shell';

/** The frame only: each page asks by itself who is here, for a layout is not asked again. */
export default function CompanionLayout({ children }: { children: ReactNode }) {
  return <AppShell>{children}</AppShell>;
}
