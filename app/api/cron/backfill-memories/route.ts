import { backfillMemories } from '@/lib/memory/backfill';
import { embedOfTheActive } from '@/lib/memory/search/embed-of-the-active';
import { cron } from '@/lib/platform/http/cron';

export const maxDuration = 300;
export const GET = cron('backfill-memories', async (job) => ({
  ...(await backfillMemories(job)),
  ...(await embedOfTheActive(job)),
}));
