import { exportMemories } from '@/lib/memory/portable/export-memories';
import { exportInput } from '@/lib/memory/schema';
import { route } from '@/lib/platform/http/route';

export const GET = route(exportInput, exportMemories);
