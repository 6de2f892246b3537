import { pauseCheckIns } from '@/lib/check-ins/pause';
import { pauseInput } from '@/lib/check-ins/schema';
import { route } from '@/lib/platform/http/route';

export const POST = route(pauseInput, pauseCheckIns);
