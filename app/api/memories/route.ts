import { addMemory } from '@/lib/memory/add';
import { listMemories } from '@/lib/memory/list';
import { addMemoryInput, listMemoriesInput } from '@/lib/memory/schema';
import { route } from '@/lib/platform/http/route';

export const GET = route(listMemoriesInput, async (ctx, input) => ({
  memories: await listMemories(ctx, input),
}));

export const POST = route(addMemoryInput, addMemory);
