import { z } from 'zod';
import { loadPerson } from '@/lib/companion/person';
import { route } from '@/lib/platform/http/route';
import { usageToday } from '@/lib/usage/usage-today';

export const GET = route(z.object({}), async (ctx) => usageToday(ctx, await loadPerson(ctx)));
