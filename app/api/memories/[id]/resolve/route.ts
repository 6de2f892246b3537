import { resolveThread } from '@/lib/memory/resolve-thread';
import { resolveThreadInput } from '@/lib/memory/schema';
import { route } from '@/lib/platform/http/route';

export const POST = route(resolveThreadInput, resolveThread);
