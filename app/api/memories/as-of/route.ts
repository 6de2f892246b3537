import { memoriesAsOf } from '@/lib/memory/as-of';
import { asOfInput } from '@/lib/memory/schema';
import { route } from '@/lib/platform/http/route';

export const GET = route(asOfInput, async (ctx, input) => ({
  memories: await memoriesAsOf(ctx, input),
}));
