import { retryReply } from '@/lib/chat/retry';
import { replyInput } from '@/lib/chat/schema';
import { route } from '@/lib/platform/http/route';

export const maxDuration = 180;

/** Begins a failed, stopped or interrupted reply anew in its row; answers as `POST /api/chat` does. */
export const POST = route(replyInput, retryReply);
