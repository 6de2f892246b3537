import type { Sql } from 'postgres';
import type { Secrets } from '../secrets';
import { AuthError } from './auth-error';
import type { Outbox } from './outbox';
import { createPasswords, type Passwords } from './passwords';
import { createRateLimit, type RateLimit } from './rate-limit';
import { type Call, findRoute } from './routes';
import { createTables } from './tables';
import { createTokens, isSame, type Tokens } from './tokens';

/** What every route works with. */
export type LocalAuth = {
  sql: Sql;
  site: URL;
  serviceKey: string;
  tokens: Tokens;
  passwords: Passwords;
  outbox: Outbox;
  limit: RateLimit;
};

type Options = {
  sql: Sql;
  siteUrl: string;
  secrets: Secrets;
  outbox: Outbox;
  passwords?: Passwords;
};

export const PUBLISHABLE_KEY = 'sb_publishable_local';

const HEADERS = {
  'content-type': 'application/json',
  'cache-control': 'no-store',
  // Without it supabase-js reads errors in the older shape, without their code.
  'x-supabase-api-version': '2024-01-01',
};

/**
 * A stand-in for the part of Supabase Auth that the app uses, so that there is one way to sign in.
 * It speaks HTTP to the app's server only: no page ever talks to it, except to open a link.
 */
export async function createLocalAuth(options: Options) {
  const { sql, siteUrl, secrets, outbox, passwords = createPasswords() } = options;
  await createTables(sql);
  const auth: LocalAuth = {
    sql,
    site: new URL(siteUrl),
    serviceKey: secrets.serviceKey,
    tokens: await createTokens(secrets),
    passwords,
    outbox,
    limit: createRateLimit(),
  };
  return (request: Request, ownHost: string) => answer(auth, request, ownHost);
}

async function answer(auth: LocalAuth, request: Request, ownHost: string) {
  try {
    refuseBrowsers(request, ownHost);
    const url = new URL(request.url);
    const { route, isPublic, params } = findRoute(request.method, url.pathname);
    if (!isPublic) requireApiKey(auth, request);
    const call: Call = { request, url, params, body: await readBody(request) };
    const answered = await route(auth, call);
    return answered instanceof Response ? answered : Response.json(answered, { headers: HEADERS });
  } catch (error) {
    const { status, code, message } = asAuthError(error);
    return Response.json({ code, message }, { status, headers: HEADERS });
  }
}

/** A page of another site can send requests to this port, also under a name it points here. */
function refuseBrowsers(request: Request, ownHost: string) {
  if (request.headers.get('host') !== ownHost || request.headers.has('origin')) {
    throw new AuthError(403, 'forbidden', 'only the server of the app may ask');
  }
}

function requireApiKey({ serviceKey }: LocalAuth, request: Request) {
  const key = request.headers.get('apikey') ?? '';
  if (key !== PUBLISHABLE_KEY && !isSame(key, serviceKey)) {
    throw new AuthError(401, 'no_authorization', 'No API key found in request');
  }
}

async function readBody(request: Request): Promise<unknown> {
  const text = await request.text();
  try {
    if (text.length > 100_000 || text.includes('\\u0000')) throw new Error('unfit');
    return text ? JSON.parse(text) : {};
  } catch {
    throw new AuthError(400, 'bad_json', 'Could not read the request body');
  }
}

function asAuthError(error: unknown) {
  if (error instanceof AuthError) return error;
  console.error('local sign-in:', error);
  return new AuthError(500, 'unexpected_failure', 'Unexpected failure');
}
