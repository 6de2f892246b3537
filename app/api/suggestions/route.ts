import { z } from 'zod';
import { listSuggestions } from '@/lib/memory/list-suggestions';
import { route } from '@/lib/platform/http/route';

export const GET = route(z.object({}), async (ctx) => ({
  suggestions: await listSuggestions(ctx),
}));
