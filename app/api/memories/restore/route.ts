import { restoreMemories } from '@/lib/memory/restore';
import { memorySnapshot } from '@/lib/memory/schema';
import { route } from '@/lib/platform/http/route';

export const POST = route(memorySnapshot, restoreMemories);
