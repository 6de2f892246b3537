import { noteClick } from '@/lib/channels/push/note-click';
import { clickInput } from '@/lib/channels/schema';
import { route } from '@/lib/platform/http/route';

export const POST = route(clickInput, noteClick);
