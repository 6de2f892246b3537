import 'server-only';
import { createClient } from '@supabase/supabase-js';
import { env } from '@/env';

/** Deletes the sign-in; the database's cascades take everything of the person with it. */
export async function deleteAuthUser(userId: string): Promise<void> {
  const { SUPABASE_URL, SUPABASE_SECRET_KEY } = env();
  const admin = createClient(SUPABASE_URL, SUPABASE_SECRET_KEY, {
    auth: { persistSession: false, autoRefreshToken: false },
  });
  const { error } = await admin.auth.admin.deleteUser(userId);
  if (error && error.status !== 404) throw error;
}
