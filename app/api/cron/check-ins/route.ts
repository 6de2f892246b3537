import { sendDueCheckIns } from '@/lib/check-ins/send';
import { cron } from '@/lib/platform/http/cron';

/** Longer than a tick and the last check-in that it begins; the next tick may be under way by then. */
export const maxDuration = 120;
export const GET = cron('check-ins', sendDueCheckIns);
