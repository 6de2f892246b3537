import { recover } from '@/lib/account/recover';
import { recoverInput } from '@/lib/account/schema';
import { publicRoute } from '@/lib/platform/http/route';

export const POST = publicRoute(recoverInput, recover);
