import { expect, test } from 'vitest';
import { assertLocalAllowed } from './assert-local-allowed';

const here = { env: {}, siteUrl: 'http://localhost:3000', databaseIsEmbedded: true };

test.each([
  here,
  { ...here, siteUrl: 'http://127.0.0.1:4000' },
  { ...here, siteUrl: 'http://[::1]:3000' },
  { ...here, env: { NODE_ENV: 'production', HOST: '127.0.0.1' } },
])('it runs on one machine: %o', (facts) => {
  expect(() => assertLocalAllowed(facts)).not.toThrow();
});

test.each([
  [{ ...here, env: { SUPABASE_URL: 'https://x.supabase.co' } }, 'SUPABASE_URL is set'],
  [{ ...here, databaseIsEmbedded: false }, 'DATABASE_URL is set'],
  [{ ...here, env: { VERCEL: '1' } }, 'VERCEL'],
  [{ ...here, env: { KUBERNETES_SERVICE_HOST: '10.0.0.1' } }, 'KUBERNETES_SERVICE_HOST'],
  [{ ...here, env: { HOST: '0.0.0.0' } }, 'HOST 0.0.0.0 lets others in'],
  [{ ...here, siteUrl: 'https://morrow.example' }, 'https://morrow.example'],
  [{ ...here, siteUrl: 'http://localhost.elsewhere.example' }, 'elsewhere.example'],
  [{ ...here, siteUrl: 'http://0.0.0.0:3000' }, '0.0.0.0'],
])('it refuses elsewhere: %o', (facts, reason) => {
  expect(() => assertLocalAllowed(facts)).toThrow(reason);
});
