import { confirm } from '@/lib/account/confirm';
import { confirmInput } from '@/lib/account/schema';
import { publicRoute } from '@/lib/platform/http/route';

export const POST = publicRoute(confirmInput, confirm);
