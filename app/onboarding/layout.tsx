import type { ReactNode } from 'react';
import { LeaveTogether } from '@/components/shell/leave-together';
import { QuietFrame } from '@/components/shell/quiet-frame';

export default function OnboardingLayout({ children }: { children: ReactNode }) {
  return (
    <QuietFrame>
      <LeaveTogether />
      {children}
    </QuietFrame>
  );
}
