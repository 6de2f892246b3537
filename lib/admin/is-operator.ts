import { env } from '@/env';
import { supabase } from '@/lib/platform/auth/supabase';

/**
 * Whether who asks may see how the instance does: their address, confirmed by the Auth server just
 * now, stands in ADMIN_EMAILS.
 */
export async function isOperator(): Promise<boolean> {
  const allowed = listed(env().ADMIN_EMAILS);
  if (allowed.length === 0) return false;
  const { data } = await (await supabase()).auth.getUser();
  const { email, email_confirmed_at: confirmedAt } = data.user ?? {};
  return Boolean(email && confirmedAt) && allowed.includes(fold(email ?? ''));
}

function listed(addresses: string): string[] {
  return addresses.split(',').map(fold).filter(Boolean);
}

const fold = (address: string) => address.trim().toLowerCase();
