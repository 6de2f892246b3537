import { resumeReply } from '@/lib/chat/resume';
import { replyInput } from '@/lib/chat/schema';
import { route } from '@/lib/platform/http/route';

export const maxDuration = 200;

/** A reply from its first word to its end, for a page that was loaded anew: a full replay. */
export const GET = route(replyInput, resumeReply);
