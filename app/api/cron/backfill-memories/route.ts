import { backfillMemories } from '@/lib/memory/backfill';
import { cron } from '@/lib/platform/http/cron';

export const maxDuration = 300;
export const GET = cron('backfill-memories', backfillMemories);
