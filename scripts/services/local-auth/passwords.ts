import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

type Cost = { N: number; r: number; p: number };

const COST: Cost = { N: 2 ** 15, r: 8, p: 3 };
const MAX_BYTES = 96 * 2 ** 20;

export type Passwords = ReturnType<typeof createPasswords>;

/** Hashes as `scrypt$N$r$p$salt$key`, so that a later cost can live beside this one. */
export function createPasswords(cost = COST) {
  let nobody: Promise<string> | undefined;

  async function hash(password: string) {
    const salt = randomBytes(16);
    const key = await derive(password, salt, cost);
    const { N, r, p } = cost;
    return ['scrypt', N, r, p, salt.toString('base64'), key.toString('base64')].join('$');
  }

  /** Takes as long for an account that does not exist as for one that does. */
  async function isRight(password: string, stored: string | null | undefined) {
    nobody ??= hash(randomBytes(9).toString('hex'));
    const [, n, r, p, salt = '', key = ''] = (stored ?? (await nobody)).split('$');
    const stretched = { N: Number(n), r: Number(r), p: Number(p) };
    const derived = await derive(password, Buffer.from(salt, 'base64'), stretched);
    return timingSafeEqual(derived, Buffer.from(key, 'base64')) && stored != null;
  }

  return { hash, isRight };
}

function derive(password: string, salt: Buffer, cost: Cost) {
  const options: ScryptOptions = { ...cost, maxmem: MAX_BYTES };
  return new Promise<Buffer>((resolve, reject) => {
    scrypt(password, salt, 32, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
