import { undoChangeInput } from '@/lib/memory/schema';
import { undoChange } from '@/lib/memory/undo-change';
import { route } from '@/lib/platform/http/route';

export const POST = route(undoChangeInput, undoChange);
