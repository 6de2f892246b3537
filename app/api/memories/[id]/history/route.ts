import { historyOf } from '@/lib/memory/history';
import { memoryIdInput } from '@/lib/memory/schema';
import { route } from '@/lib/platform/http/route';

export const GET = route(memoryIdInput, async (ctx, input) => ({
  changes: await historyOf(ctx, input),
}));
