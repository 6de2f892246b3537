import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isOperator } from './is-operator';
import { operatorReport } from './operator-report';

const { environment, auth } = vi.hoisted(() => ({
  environment: { ADMIN_EMAILS: '' },
  auth: { getUser: vi.fn() },
}));
vi.mock('@/env', () => ({ env: () => environment }));
vi.mock('@/lib/platform/auth/supabase', () => ({ supabase: async () => ({ auth }) }));

const confirmed = '2026-11-01T00:00:00Z';
const signedInAs = (user: object | null) =>
  auth.getUser.mockResolvedValue({ data: { user }, error: null });

beforeEach(() => {
  environment.ADMIN_EMAILS = 'ana@example.com, Ben@Example.com';
});

describe('the operator', () => {
  test.each([
    ['ana@example.com', confirmed, true],
    ['BEN@example.COM', confirmed, true],
    ['ana@example.com', null, false],
    ['ana@example.com.evil.example', confirmed, false],
    ['example.com', confirmed, false],
    ['', confirmed, false],
    [undefined, confirmed, false],
  ])('%s, confirmed %s: %s', async (email, email_confirmed_at, is) => {
    signedInAs({ id: '1', email, email_confirmed_at });
    expect(await isOperator()).toBe(is);
  });

  test('is nobody who is not signed in', async () => {
    signedInAs(null);
    expect(await isOperator()).toBe(false);
  });

  test.each(['', ' , '])('is nobody when the list is "%s"', async (list) => {
    environment.ADMIN_EMAILS = list;
    signedInAs({ id: '1', email: '', email_confirmed_at: confirmed });
    expect(await isOperator()).toBe(false);
  });
});

test('for a stranger there is no report', async () => {
  signedInAs({ id: '1', email: 'eve@example.com', email_confirmed_at: confirmed });
  await expect(operatorReport({ now: new Date() })).rejects.toMatchObject({ code: 'not_found' });
});
