import { replyInput } from '@/lib/chat/schema';
import { stopReply } from '@/lib/chat/stop';
import { route } from '@/lib/platform/http/route';

export const POST = route(replyInput, stopReply);
