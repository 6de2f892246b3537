import { reapReplies } from '@/lib/chat/reap';
import { cron } from '@/lib/platform/http/cron';

export const maxDuration = 60;
export const GET = cron('reap-replies', reapReplies);
