import { bringBack } from '@/lib/memory/bring-back';
import { bringBackInput } from '@/lib/memory/schema';
import { route } from '@/lib/platform/http/route';

export const POST = route(bringBackInput, bringBack);
