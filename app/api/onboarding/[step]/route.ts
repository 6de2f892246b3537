import { saveStep } from '@/lib/onboarding/save-step';
import { saveStepInput } from '@/lib/onboarding/schema';
import { route } from '@/lib/platform/http/route';

export const PUT = route(saveStepInput, saveStep);
