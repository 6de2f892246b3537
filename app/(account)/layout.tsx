import type { ReactNode } from 'react';
import { QuietFrame } from '@/components/shell/quiet-frame';

export default function AccountLayout({ children }: { children: ReactNode }) {
  return <QuietFrame>{children}</QuietFrame>;
}
