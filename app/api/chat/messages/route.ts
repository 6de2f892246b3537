import { listMessages } from '@/lib/chat/messages';
import { listMessagesInput } from '@/lib/chat/schema';
import { route } from '@/lib/platform/http/route';

export const GET = route(listMessagesInput, listMessages);
