import { z } from 'zod';
import { questionOfTheDay } from '@/lib/memory/question-of-the-day';
import { route } from '@/lib/platform/http/route';

export const GET = route(z.object({}), async (ctx) => ({
  suggestion: await questionOfTheDay(ctx),
}));
