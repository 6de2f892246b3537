import { passGate } from '@/lib/account/pass-gate';
import { gateInput } from '@/lib/account/schema';
import { publicRoute } from '@/lib/platform/http/route';

export const POST = publicRoute(gateInput, passGate);
