import { checkInIdInput } from '@/lib/check-ins/schema';
import { skipCheckIn } from '@/lib/check-ins/skip';
import { route } from '@/lib/platform/http/route';

export const POST = route(checkInIdInput, skipCheckIn);
