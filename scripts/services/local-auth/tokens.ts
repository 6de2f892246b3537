import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createLocalJWKSet, importJWK, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Secrets } from '../secrets';
import { AuthError } from './auth-error';

export type Tokens = Awaited<ReturnType<typeof createTokens>>;

/** A constant: the port may be another at the next start, and sessions should outlive it. */
const ISSUER = 'morrow-local-sign-in';
const AUDIENCE = 'authenticated';
export const ACCESS_SECONDS = 3600;

/** Access tokens are ES256 and checked by the app itself; refresh tokens only mean something here. */
export async function createTokens({ signingKey, refreshKey }: Secrets) {
  const { d: _private, ...publicKey } = signingKey;
  const jwks = { keys: [{ ...publicKey, use: 'sig', key_ops: ['verify'] }] };
  const privateKey = await importJWK(signingKey, 'ES256');
  const publicKeys = createLocalJWKSet(jwks);

  const sealed = (text: string) =>
    `${text}.${createHmac('sha256', refreshKey).update(text).digest('base64url')}`;

  return {
    jwks,

    signAccess: (subject: string, claims: JWTPayload, issuedAt: number) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', kid: signingKey.kid, typ: 'JWT' })
        .setIssuer(ISSUER)
        .setSubject(subject)
        .setAudience(AUDIENCE)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + ACCESS_SECONDS)
        .sign(privateKey),

    /** The session that an access token belongs to. */
    async readAccess(token: string) {
      try {
        const rules = { issuer: ISSUER, audience: AUDIENCE, algorithms: ['ES256'] };
        const { payload } = await jwtVerify(token, publicKeys, rules);
        return z.object({ session_id: z.uuid() }).parse(payload).session_id;
      } catch {
        throw new AuthError(403, 'bad_jwt', 'invalid JWT');
      }
    },

    signRefresh: (sessionId: string, generation: number) => sealed(`${sessionId}.${generation}`),

    readRefresh(token: string) {
      const [sessionId = '', generation = ''] = token.split('.');
      const wellFormed = z.uuid().safeParse(sessionId).success && /^\d{1,9}$/.test(generation);
      if (!wellFormed || !isSame(token, sealed(`${sessionId}.${generation}`))) return undefined;
      return { sessionId, generation: Number(generation) };
    },
  };
}

/** Compares without telling, by the time it takes, how much was right. */
export function isSame(given: string, expected: string) {
  return timingSafeEqual(fingerprint(given), fingerprint(expected));
}

/** What is stored of a one-time token. */
export function hashOf(token: string) {
  return fingerprint(token).toString('base64url');
}

const fingerprint = (text: string) => createHash('sha256').update(text).digest();
