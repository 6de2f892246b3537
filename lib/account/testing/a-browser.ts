import { asOwner } from '@/db/testing/as-owner';
import type { RouteParams } from '@/lib/platform/http/route';

/**
 * Browsers in front of the doors of an account. A test file mocks `next/headers` with `nextHeaders`
 * and says with `inBrowser` whose cookies come along.
 */
export const SITE = 'http://localhost:3000';

let jar = new Map<string, string>();

export const nextHeaders = {
  cookies: async () => ({
    getAll: () => [...jar].map(([name, value]) => ({ name, value })),
    get: (name: string) => {
      const value = jar.get(name);
      return value === undefined ? undefined : { name, value };
    },
    set: (name: string, value: string) => (value ? jar.set(name, value) : jar.delete(name)),
  }),
};

/** Everything from here on comes from this browser; a fresh one unless told. */
export function inBrowser(cookies = new Map<string, string>()) {
  jar = cookies;
  return cookies;
}

export function hasSession(): boolean {
  return [...jar.keys()].some((name) => name.startsWith('morrow-session'));
}

type Door = (request: Request, context: RouteParams) => Promise<Response>;
type Answer = { status: number } & Record<string, unknown>;

/** What a door answers: its status, and its JSON beside it. */
export async function call(
  door: Door,
  input: object,
  method = 'POST',
  origin = SITE,
): Promise<Answer> {
  const request = new Request(`${SITE}/api/account`, {
    method,
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  const response = await door(request, { params: Promise.resolve({}) });
  const text = await response.text();
  return { status: response.status, ...(text && JSON.parse(text)) };
}

/** The input of the confirming door, out of a link. */
export function linkOf(link: unknown) {
  const { searchParams } = new URL(String(link));
  return {
    tokenHash: searchParams.get('token_hash'),
    type: searchParams.get('type'),
    next: searchParams.get('next'),
  };
}

/** The row in `users`, once there is one. */
export async function personOf(email: string) {
  const [row] = await asOwner()`select * from public.users where email = ${email}`;
  return row;
}
