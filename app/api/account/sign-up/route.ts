import { signUpInput } from '@/lib/account/schema';
import { signUp } from '@/lib/account/sign-up';
import { publicRoute } from '@/lib/platform/http/route';

export const POST = publicRoute(signUpInput, signUp);
