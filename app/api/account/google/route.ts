import { googleInput } from '@/lib/account/schema';
import { startGoogle } from '@/lib/account/start-google';
import { publicRoute } from '@/lib/platform/http/route';

export const POST = publicRoute(googleInput, startGoogle);
