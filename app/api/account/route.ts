import { deleteAccount } from '@/lib/account/delete-account';
import { deleteAccountInput } from '@/lib/account/schema';
import { route } from '@/lib/platform/http/route';

export const DELETE = route(deleteAccountInput, deleteAccount);
