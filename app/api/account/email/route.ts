import { changeEmail } from '@/lib/account/change-email';
import { changeEmailInput } from '@/lib/account/schema';
import { route } from '@/lib/platform/http/route';

export const PUT = route(changeEmailInput, changeEmail);
