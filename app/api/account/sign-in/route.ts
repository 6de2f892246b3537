import { signInInput } from '@/lib/account/schema';
import { signIn } from '@/lib/account/sign-in';
import { publicRoute } from '@/lib/platform/http/route';

export const POST = publicRoute(signInInput, signIn);
