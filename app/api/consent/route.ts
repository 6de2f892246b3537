import { z } from 'zod';
import { giveConsent } from '@/lib/platform/ai/consent';
import { route } from '@/lib/platform/http/route';

export const PUT = route(z.object({ granted: z.boolean() }), giveConsent);
