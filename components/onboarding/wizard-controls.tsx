'use client';

import { createContext, useContext } from 'react';
import type { StepId } from '@/lib/onboarding/schema';

type Controls = {
  previous: StepId | null;
  busy: boolean;
  problem: string | undefined;
  /** Missing where a step must be answered. */
  onSkip?: () => void;
};

const Context = createContext<Controls>({ previous: null, busy: false, problem: undefined });

/** What stands at the foot of every step, whoever draws it. */
export const WizardControls = Context.Provider;

export const useWizardControls = () => useContext(Context);
