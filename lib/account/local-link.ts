import 'server-only';
import { z } from 'zod';
import { env } from '@/env';

const answer = z.object({ link: z.url() });

/**
 * The newest link for an address, where sign-in is the local stand-in: there is no mail, so the page
 * shows it (the terminal does, too). Null everywhere else.
 */
export async function localLink(email: string): Promise<string | null> {
  const { LOCAL_SIGN_IN, SUPABASE_URL, SUPABASE_SECRET_KEY } = env();
  if (!LOCAL_SIGN_IN) return null;
  const url = new URL(`${SUPABASE_URL}/auth/v1/admin/links`);
  url.searchParams.set('email', email);
  const response = await fetch(url, {
    headers: { apikey: SUPABASE_SECRET_KEY, authorization: `Bearer ${SUPABASE_SECRET_KEY}` },
    cache: 'no-store',
  });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`the local sign-in answered ${response.status}`);
  return answer.parse(await response.json()).link;
}
