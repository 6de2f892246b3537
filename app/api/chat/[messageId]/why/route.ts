import { replyInput } from '@/lib/chat/schema';
import { whyOf } from '@/lib/chat/why';
import { route } from '@/lib/platform/http/route';

export const GET = route(replyInput, whyOf);
