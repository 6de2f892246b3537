import 'server-only';
import { cookies } from 'next/headers';
import { sessionCookie } from '@/lib/platform/auth/session-cookie';

const NAME = 'morrow-age';

/** What this browser session answered at the gate; gone when the browser closes. */
export type Age = 'adult' | 'refused';

export async function readAge(): Promise<Age | null> {
  const value = (await cookies()).get(NAME)?.value;
  return value === 'adult' || value === 'refused' ? value : null;
}

/** Keeps the answer, never the birth date. Scripts cannot read it or take it back. */
export async function rememberAge(age: Age): Promise<void> {
  const { path, sameSite, httpOnly, secure } = sessionCookie();
  (await cookies()).set(NAME, age, { path, sameSite, httpOnly, secure });
}
