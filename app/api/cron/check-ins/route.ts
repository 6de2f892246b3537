import { sendDueCheckIns } from '@/lib/check-ins/send';
import { cron } from '@/lib/platform/http/cron';

export const maxDuration = 60;
export const GET = cron('check-ins', sendDueCheckIns);
