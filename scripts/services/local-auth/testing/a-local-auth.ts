import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServerClient } from '@supabase/ssr';
import { createClient } from '@supabase/supabase-js';
import { afterAll, beforeAll } from 'vitest';
import { asOwner } from '@/db/testing/as-owner';
import { readSecrets } from '../../secrets';
import { listen } from '../listen';
import { createLocalAuth, PUBLISHABLE_KEY } from '../local-auth';
import { createOutbox } from '../outbox';
import { createPasswords } from '../passwords';

export const SITE = 'http://localhost:3000';
export const PASSWORD = 'correct horse';

/** Nothing is kept safe here, and a real one takes a quarter of a second each time. */
const passwords = createPasswords({ N: 2, r: 1, p: 1 });

/** The local sign-in over real HTTP, for the tests of one file. */
export function aLocalAuth() {
  const home = mkdtempSync(join(tmpdir(), 'morrow-auth-test-'));
  const outbox = createOutbox(() => {});
  const running = { url: '', serviceKey: '', close: async () => {} };

  beforeAll(async () => {
    const secrets = await readSecrets(home);
    const options = { sql: asOwner(), siteUrl: SITE, secrets, outbox, passwords };
    const handler = await createLocalAuth(options);
    Object.assign(running, await listen(handler, 0), { serviceKey: secrets.serviceKey });
  });
  afterAll(async () => {
    await running.close();
    rmSync(home, { recursive: true, force: true });
  });

  return {
    outbox,
    /** A browser with its cookies, as the app's server sees it. */
    browser: (cookies: Cookies = new Map()) => ({ cookies, ...clientOf(running.url, cookies) }),
    admin: () => createClient(running.url, running.serviceKey, { auth: NO_STORAGE }).auth.admin,
    /** Past the client library, for what it would never send. */
    fetch: (path: string, init: RequestInit = {}) =>
      fetch(`${running.url}/auth/v1${path}`, {
        redirect: 'manual',
        ...init,
        headers: { apikey: PUBLISHABLE_KEY, ...init.headers },
      }),
    serviceKey: () => running.serviceKey,
    url: () => running.url,
  };
}

type Cookies = Map<string, string>;

const NO_STORAGE = { persistSession: false, autoRefreshToken: false };

function clientOf(url: string, cookies: Cookies) {
  const { auth } = createServerClient(url, PUBLISHABLE_KEY, {
    cookies: {
      getAll: () => [...cookies].map(([name, value]) => ({ name, value })),
      setAll: (changes) => {
        for (const { name, value } of changes) {
          if (value) cookies.set(name, value);
          else cookies.delete(name);
        }
      },
    },
  });
  return { auth };
}

let people = 0;

/** An address nobody else uses. */
export const anEmail = () => `person-${++people}@test.local`;
