import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strings } from '@/lib/strings/en';
import { expect, test } from './fixtures';
import { answerGate } from './fixtures/answer-gate';
import { PASSWORD } from './fixtures/enter';
import { knock } from './fixtures/knock';

const FOR_EVERYBODY = [
  '/',
  '/safety',
  '/privacy',
  '/terms',
  '/sign-up',
  '/sign-in',
  '/forgot-password',
  '/auth/confirm?token_hash=x&type=magiclink',
  '/nowhere',
];
const FOR_A_PERSON = ['/chat', '/memories', '/check-ins', '/settings'];
const STEPS = Object.keys(strings.onboarding.steps).map((step) => `/onboarding/${step}`);

/** Both themes at the size of a desk, and the narrowest phone. */
const LOOKS = [
  { colorScheme: 'light', width: 1200 },
  { colorScheme: 'dark', width: 1200 },
  { colorScheme: 'light', width: 360 },
] as const;

test('the pages for everybody', async ({ page, expectNoise }) => {
  expectNoise(/404.*\/nowhere/);
  await lookAt(page, FOR_EVERYBODY);
});

test('the screen that opens an account', async ({ page }) => {
  await page.goto('/sign-up');
  await answerGate(page, 1990);
  await expect(page.getByLabel(strings.account.email)).toBeVisible();
  await lookAt(page, ['/sign-up']);
});

test('the questions of onboarding', async ({ page, context, product }) => {
  const post = (path: string, data: object) =>
    knock(context.request, 'POST', product.url + path, data);
  await post('/api/account/gate', { birthDate: '1990-03-04', timezone: 'Europe/London' });
  const email = `${crypto.randomUUID()}@example.com`;
  await post('/api/account/sign-up', { email, password: PASSWORD, timezone: 'Europe/London' });
  for (const step of STEPS) {
    await lookAt(page, [step]);
    const id = step.replace('/onboarding/', '');
    const body = id === 'consent' ? { answer: { granted: true } } : { skip: true };
    await knock(context.request, 'PUT', `${product.url}/api${step}`, body);
  }
  await lookAt(page, ['/onboarding/ready']);
});

test('the pages of somebody new', async ({ page, somebody }) => {
  expect(somebody.name).toBe('Ada');
  await lookAt(page, FOR_A_PERSON);
});

test('the pages of a life', async ({ page, context, product }) => {
  await product.run('seed');
  const maya = { email: 'maya@example.com', password: 'first light' };
  await knock(context.request, 'POST', `${product.url}/api/account/sign-in`, maya);
  await lookAt(page, FOR_A_PERSON);
});

test.describe(() => {
  test.use({ wishes: { email: 'operator@example.com' } });

  test("the operator's page, which nobody else finds", async ({
    page,
    somebody,
    otherBrowser,
    expectNoise,
  }) => {
    expect(somebody.email).toBe('operator@example.com');
    await lookAt(page, ['/admin']);
    expectNoise(/404.*\/admin/);
    const stranger = await otherBrowser();
    expect((await stranger.goto('/admin'))?.status()).toBe(404);
  });
});

test('no two pages share a nonce, and nothing may frame them', async ({ page }) => {
  const policies = new Set<string>();
  for (const path of ['/', '/', '/sign-in']) {
    const policy = (await page.goto(path))?.headers()['content-security-policy'] ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[0-9a-f]{32}' 'strict-dynamic';/);
    expect(policy).toContain("frame-ancestors 'none'");
    policies.add(policy);
  }
  expect(policies.size).toBe(3);
});

/** Opens each page in every look: it fits, nothing is out of reach for anybody, nothing complains. */
async function lookAt(page: Page, paths: string[]) {
  for (const path of paths) {
    await page.goto(path);
    for (const { colorScheme, width } of LOOKS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      const where = `${path}, ${colorScheme}, ${width}`;
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join()}`);
      expect(found, where).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, where).toBe(0);
    }
  }
}
