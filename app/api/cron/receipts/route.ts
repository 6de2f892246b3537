import { collectReceipts } from '@/lib/channels/receipts';
import { cron } from '@/lib/platform/http/cron';

export const maxDuration = 60;
export const GET = cron('receipts', collectReceipts);
