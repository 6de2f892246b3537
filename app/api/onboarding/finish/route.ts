import { z } from 'zod';
import { finishOnboarding } from '@/lib/onboarding/finish';
import { route } from '@/lib/platform/http/route';

export const POST = route(z.object({}), finishOnboarding);
