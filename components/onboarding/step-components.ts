import type { ComponentType } from 'react';
import type { StepId } from '@/lib/onboarding/schema';
import { BoundariesStep } from './boundaries-step';
import { CompanionNameStep } from './companion-name-step';
import { ConsentStep } from './consent-step';
import { GoingOnStep } from './going-on-step';
import { ReachStep } from './reach-step';
import { RhythmStep } from './rhythm-step';
import type { StepProps } from './step-props';
import { SupportStyleStep } from './support-style-step';
import { YourNameStep } from './your-name-step';

/** The component of each step of lib/onboarding/steps. */
export const stepComponents: Record<StepId, ComponentType<StepProps>> = {
  consent: ConsentStep,
  'your-name': YourNameStep,
  'companion-name': CompanionNameStep,
  'going-on': GoingOnStep,
  'support-style': SupportStyleStep,
  rhythm: RhythmStep,
  boundaries: BoundariesStep,
  reach: ReachStep,
};
