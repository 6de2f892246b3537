import { editDay } from '@/lib/check-ins/edit-day';
import { dayInput } from '@/lib/check-ins/schema';
import { route } from '@/lib/platform/http/route';

export const PUT = route(dayInput, editDay);
