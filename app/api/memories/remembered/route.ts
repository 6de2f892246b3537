import { rememberedFrom } from '@/lib/memory/remembered';
import { rememberedInput } from '@/lib/memory/schema';
import { route } from '@/lib/platform/http/route';

export const GET = route(rememberedInput, rememberedFrom);
