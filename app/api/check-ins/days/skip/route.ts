import { dateInput } from '@/lib/check-ins/schema';
import { keepDay, skipDay } from '@/lib/check-ins/skip-day';
import { route } from '@/lib/platform/http/route';

export const POST = route(dateInput, skipDay);
export const DELETE = route(dateInput, keepDay);
