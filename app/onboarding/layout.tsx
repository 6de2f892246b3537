import type { ReactNode } from 'react';
import { QuietFrame } from '@/components/shell/quiet-frame';

export default function OnboardingLayout({ children }: { children: ReactNode }) {
  return <QuietFrame>{children}</QuietFrame>;
}
