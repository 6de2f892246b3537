import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import webPush from 'web-push';
import { z } from 'zod';

const schema = z.object({
  /** Owner of the embedded database: migrations and the local sign-in. */
  ownerPassword: z.string(),
  /** `app_server`, the role without rights of its own that the app logs in as. */
  appPassword: z.string(),
  cronSecret: z.string(),
  /** What a Supabase project calls its secret key. */
  serviceKey: z.string(),
  /** Signs access tokens (ES256) and refresh tokens (HMAC). */
  signingKey: z.looseObject({ kty: z.literal('EC'), kid: z.string(), alg: z.literal('ES256') }),
  refreshKey: z.string(),
  /** Identifies this Morrow to the push services of browsers. */
  vapid: z.object({ publicKey: z.string(), privateKey: z.string() }),
});

export type Secrets = z.infer<typeof schema>;

/** This machine's secrets, made on the first run and readable by their owner only. */
export async function readSecrets(home: string): Promise<Secrets> {
  const file = join(home, 'secrets.json');
  const known = read(file);
  const complete = schema.safeParse(known);
  if (complete.success) return complete.data;

  // A newer version may have one more secret than the file: the others must stay as they are.
  const temporary = `${file}.${process.pid}`;
  const secrets = { ...(await freshSecrets()), ...known };
  writeFileSync(temporary, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  if (known) renameSync(temporary, file);
  else publish(temporary, file);
  return schema.parse(read(file));
}

/** Two first runs at once must end up with the same secrets: the first one to link wins. */
function publish(temporary: string, file: string) {
  try {
    linkSync(temporary, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

function read(file: string) {
  if (!existsSync(file)) return undefined;
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Error(`${file} is damaged; restore it from a backup, the data needs it`, { cause });
  }
}

async function freshSecrets(): Promise<Secrets> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  return {
    ownerPassword: secret(),
    appPassword: secret(),
    cronSecret: secret(),
    serviceKey: `sb_secret_${secret()}`,
    signingKey: { ...jwk, kty: 'EC', kid: randomUUID(), alg: 'ES256' },
    refreshKey: secret(),
    vapid: webPush.generateVAPIDKeys(),
  };
}

const secret = () => randomBytes(32).toString('base64url');
