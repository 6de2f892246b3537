import { nightly } from '@/lib/lifecycle/nightly';
import { cron } from '@/lib/platform/http/cron';

export const maxDuration = 60;
export const GET = cron('nightly', nightly);
