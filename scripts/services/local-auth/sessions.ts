import { randomUUID } from 'node:crypto';
import { type Account, accountById, userView } from './accounts';
import { AuthError } from './auth-error';
import type { LocalAuth } from './local-auth';
import { ACCESS_SECONDS } from './tokens';

export type Scope = 'global' | 'local' | 'others';

type Session = {
  id: string;
  user_id: string;
  method: string;
  generation: number;
  revoked_at: Date | null;
  just_rotated: boolean;
};

/** Signs somebody in: a new session and its first pair of tokens. */
export async function openSession(auth: LocalAuth, account: Account, method: string) {
  const id = randomUUID();
  await auth.sql`
    insert into local_auth.sessions (id, user_id, method) values (${id}, ${account.id}, ${method})`;
  await auth.sql`update auth.users set last_sign_in_at = now() where id = ${account.id}`;
  return tokensFor(auth, account, { id, method, generation: 0 });
}

/** The next pair of tokens. A refresh token that comes back later is a stolen one: all end. */
export async function refreshSession(auth: LocalAuth, refreshToken: string) {
  const given = auth.tokens.readRefresh(refreshToken);
  if (!given) throw unknownToken();
  const rotated = await auth.sql.begin(async (tx) => {
    const [session] = await tx<Session[]>`
      select *, rotated_at > now() - interval '10 seconds' as just_rotated
      from local_auth.sessions where id = ${given.sessionId} for update`;
    if (!session || session.revoked_at) return 'unknown';
    if (session.generation === given.generation) {
      await tx`
        update local_auth.sessions set generation = generation + 1, rotated_at = now()
        where id = ${session.id}`;
      return { ...session, generation: session.generation + 1 };
    }
    // Two tabs refresh at the same time: both get the same new pair.
    if (session.generation === given.generation + 1 && session.just_rotated) return session;
    await tx`update local_auth.sessions set revoked_at = now() where id = ${session.id}`;
    return 'reused';
  });
  if (rotated === 'unknown') throw unknownToken();
  if (rotated === 'reused') {
    throw new AuthError(400, 'refresh_token_already_used', 'Invalid Refresh Token: Already Used');
  }
  const account = await accountById(auth.sql, rotated.user_id);
  if (!account) throw unknownToken();
  return tokensFor(auth, account, rotated);
}

/** Whose access token a request carries; a signed-out session has no say even before it expires. */
export async function requireSession(auth: LocalAuth, request: Request) {
  const sessionId = await auth.tokens.readAccess(bearerOf(request));
  const [account] = await auth.sql<Account[]>`
    select u.* from local_auth.sessions s join auth.users u on u.id = s.user_id
    where s.id = ${sessionId} and s.revoked_at is null`;
  if (account) return { account, sessionId };
  throw new AuthError(
    403,
    'session_not_found',
    'Session from session_id claim in JWT does not exist',
  );
}

export async function endSessions(
  { sql }: LocalAuth,
  { userId, sessionId, scope }: { userId: string; sessionId: string; scope: Scope },
) {
  await sql`
    update local_auth.sessions set revoked_at = now()
    where user_id = ${userId} and revoked_at is null
      and (${scope} = 'global' or (id = ${sessionId}) = (${scope} = 'local'))`;
}

export function bearerOf(request: Request) {
  return (request.headers.get('authorization') ?? '').replace(/^Bearer /i, '');
}

async function tokensFor(
  { tokens }: LocalAuth,
  account: Account,
  session: Pick<Session, 'id' | 'method' | 'generation'>,
) {
  const issuedAt = Math.floor(Date.now() / 1000);
  const user = userView(account);
  const claims = {
    email: account.email,
    phone: '',
    role: 'authenticated',
    aal: 'aal1',
    amr: [{ method: session.method, timestamp: issuedAt }],
    session_id: session.id,
    is_anonymous: false,
    app_metadata: user.app_metadata,
    user_metadata: user.user_metadata,
  };
  return {
    access_token: await tokens.signAccess(account.id, claims, issuedAt),
    token_type: 'bearer',
    expires_in: ACCESS_SECONDS,
    expires_at: issuedAt + ACCESS_SECONDS,
    refresh_token: tokens.signRefresh(session.id, session.generation),
    user,
  };
}

const unknownToken = () =>
  new AuthError(400, 'refresh_token_not_found', 'Invalid Refresh Token: Refresh Token Not Found');
