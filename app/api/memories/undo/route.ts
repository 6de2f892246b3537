import { takeBack } from '@/lib/lifecycle/take-back';
import { undoChangeInput } from '@/lib/memory/schema';
import { route } from '@/lib/platform/http/route';

export const POST = route(undoChangeInput, takeBack);
