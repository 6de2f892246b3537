import { importMemories } from '@/lib/memory/portable/import-memories';
import { IMPORT_MOST_CHARACTERS, importInput } from '@/lib/memory/schema';
import { route } from '@/lib/platform/http/route';

export const POST = route(importInput, importMemories, { mostBytes: 1.3 * IMPORT_MOST_CHARACTERS });
