import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

const COST = { N: 2 ** 15, r: 8, p: 3, maxmem: 96 * 2 ** 20 };

/** `scrypt$N$r$p$salt$key`, so that a later cost can live beside this one. */
export async function hashPassword(password: string) {
  const salt = randomBytes(16);
  const key = await derive(password, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64'), key.toString('base64')].join(
    '$',
  );
}

/** Takes as long for an account that does not exist as for one that does. */
export async function isPassword(password: string, stored: string | null | undefined) {
  const [, n, r, p, salt = '', key = ''] = (stored ?? (await nobodysHash())).split('$');
  const cost = { ...COST, N: Number(n), r: Number(r), p: Number(p) };
  const derived = await derive(password, Buffer.from(salt, 'base64'), cost);
  return timingSafeEqual(derived, Buffer.from(key, 'base64')) && stored != null;
}

let nobody: Promise<string> | undefined;

function nobodysHash() {
  nobody ??= hashPassword(randomBytes(9).toString('hex'));
  return nobody;
}

function derive(password: string, salt: Buffer, cost: ScryptOptions) {
  return new Promise<Buffer>((resolve, reject) => {
    scrypt(password, salt, 32, cost, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
