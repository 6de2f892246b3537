import { AuthError } from '../auth-error';
import type { LocalAuth } from '../local-auth';
import { createUser, deleteUser, latestLink, showAccount } from './admin';
import { sendMagicLink, sendRecovery } from './links';
import { signUp } from './sign-up';
import { grantTokens } from './token';
import { changeUser, showUser, signOut } from './user';
import { openLink, verify } from './verify';

export type Call = {
  request: Request;
  url: URL;
  params: Record<string, string>;
  body: unknown;
};

export type Route = (auth: LocalAuth, call: Call) => Promise<unknown>;

type Entry = { path: string; route: Route; isPublic?: true };

const ROUTES: Entry[] = [
  { path: 'GET /.well-known/jwks.json', route: async ({ tokens }) => tokens.jwks, isPublic: true },
  { path: 'GET /health', route: async () => ({ name: 'morrow-local-sign-in' }), isPublic: true },
  { path: 'POST /signup', route: signUp },
  { path: 'POST /token', route: grantTokens },
  { path: 'POST /otp', route: sendMagicLink },
  { path: 'POST /recover', route: sendRecovery },
  { path: 'GET /verify', route: openLink, isPublic: true },
  { path: 'POST /verify', route: verify },
  { path: 'GET /user', route: showUser },
  { path: 'PUT /user', route: changeUser },
  { path: 'POST /logout', route: signOut },
  { path: 'POST /admin/users', route: createUser },
  { path: 'GET /admin/users/:id', route: showAccount },
  { path: 'DELETE /admin/users/:id', route: deleteUser },
  { path: 'GET /admin/links', route: latestLink },
];

/** The route of a request; all live below `/auth/v1`, as in a Supabase project. */
export function findRoute(method: string, pathname: string) {
  const asked = `${method} ${pathname.replace(/^\/auth\/v1/, '')}`;
  for (const { path, route, isPublic } of ROUTES) {
    const match = asked.match(`^${path.replace('.', '\\.').replace(/:(\w+)/, '(?<$1>[^/]+)')}$`);
    if (match) return { route, isPublic, params: match.groups ?? {} };
  }
  throw new AuthError(404, 'not_found', 'The local sign-in does not have this');
}
