import { changePassword } from '@/lib/account/change-password';
import { changePasswordInput } from '@/lib/account/schema';
import { route } from '@/lib/platform/http/route';

export const PUT = route(changePasswordInput, changePassword);
