import { snoozeInput } from '@/lib/check-ins/schema';
import { snoozeCheckIn } from '@/lib/check-ins/snooze';
import { route } from '@/lib/platform/http/route';

export const POST = route(snoozeInput, snoozeCheckIn);
