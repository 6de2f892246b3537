import { signOutInput } from '@/lib/account/schema';
import { signOut } from '@/lib/account/sign-out';
import { publicRoute } from '@/lib/platform/http/route';

export const POST = publicRoute(signOutInput, signOut);
