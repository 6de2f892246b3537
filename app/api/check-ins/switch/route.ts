import { switchInput } from '@/lib/check-ins/schema';
import { switchCheckIns } from '@/lib/check-ins/switch';
import { route } from '@/lib/platform/http/route';

export const POST = route(switchInput, switchCheckIns);
