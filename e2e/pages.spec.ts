import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strings } from '@/lib/strings/en';
import { expect, test } from './fixtures';
import { answerGate } from './fixtures/answer-gate';
import { PASSWORD } from './fixtures/enter';
import { knock } from './fixtures/knock';
import { lookAt } from './fixtures/look-at';

const FOR_EVERYBODY = [
  '/',
  '/safety',
  '/privacy',
  '/terms',
  '/sign-up',
  '/sign-in',
  '/forgot-password',
  '/auth/confirm?token_hash=x&type=magiclink',
  '/auth/confirm',
  '/unsubscribe?token=x',
];
const FOR_A_PERSON = ['/chat', '/memories', '/check-ins', '/settings'];
const IN_PASSING = ['/new-password', '/onboarding', '/onboarding/[step]', '/admin'];
const STEPS = Object.keys(strings.onboarding.steps).map((step) => `/onboarding/${step}`);

test('every page of the tree is looked at here', () => {
  const seen = [...FOR_EVERYBODY, ...FOR_A_PERSON, ...IN_PASSING].map((path) => path.split('?')[0]);
  const pages = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('page.tsx'))
    .map(
      (file) => `/${file}`.replace(/\/\([a-z]+\)/g, '').replace(/(.)?\/page\.tsx$/, '$1') || '/',
    );
  expect(pages.sort()).toEqual([...new Set(seen)].sort());
});

test('the pages for everybody', async ({ page }) => {
  await lookAt(page, FOR_EVERYBODY);
});

test('a page that is not there', async ({ page, expectNoise }) => {
  expectNoise(/404.*\/nowhere/);
  await lookAt(page, ['/nowhere']);
});

test('the screen that opens an account, and the one that does not', async ({
  page,
  otherBrowser,
  expectNoise,
}) => {
  await page.goto('/sign-up');
  await answerGate(page, 1990);
  await expect(page.getByLabel(strings.account.email)).toBeVisible();
  await lookAt(page, ['/sign-up']);

  expectNoise(/403.*gate/);
  const refused = await otherBrowser();
  await refused.goto('/sign-up');
  await answerGate(refused, new Date().getFullYear() - 12);
  await expect(refused.getByText(strings.account.refused.text)).toBeVisible();
  await lookAt(refused, ['/sign-up']);
});

test('the questions of onboarding', async ({ page, product }) => {
  const email = `${randomUUID()}@example.com`;
  const account = `${product.url}/api/account`;
  await knock(page.request, 'POST', `${account}/gate`, { birthDate: '1990-03-04' });
  await knock(page.request, 'POST', `${account}/sign-up`, { email, password: PASSWORD });
  await page.goto('/onboarding');
  for (const step of STEPS) {
    await expect(page).toHaveURL(step);
    await lookAt(page, [step]);
    const input = step.endsWith('/consent') ? { answer: { granted: true } } : { skip: true };
    await knock(page.request, 'PUT', `${product.url}/api${step}`, input);
    await page.goto('/onboarding');
  }
  await lookAt(page, ['/onboarding/ready']);
});

test('the pages of somebody new', async ({ page, somebody }) => {
  expect(somebody.name).toBe('Ada');
  await lookAt(page, [...FOR_A_PERSON, '/new-password']);
});

test('the pages of a life', async ({ page, product }) => {
  await product.run('seed');
  await knock(page.request, 'POST', `${product.url}/api/account/sign-in`, {
    email: 'maya@example.com',
    password: 'first light',
  });
  await lookAt(page, FOR_A_PERSON);
});

test.describe('for the operator', () => {
  test.use({ wishes: { email: 'operator@example.com' } });

  test('a page that nobody else finds', async ({ page, somebody, otherBrowser, expectNoise }) => {
    expect(somebody.email).toBe('operator@example.com');
    await lookAt(page, ['/admin']);
    expectNoise(/404.*\/admin/);
    const stranger = await otherBrowser();
    expect((await stranger.goto('/admin'))?.status()).toBe(404);
  });
});

test('a link into the settings finds its place, and leaves alone who scrolls meanwhile', async ({
  page,
  somebody,
}) => {
  expect(somebody.name).toBe('Ada');
  const place = page.getByRole('heading', { name: strings.settings.model.title });
  await page.goto('/settings#model');
  await expect(place).toBeInViewport();

  const bringScripts = await holdScripts(page);
  const arrival = page.reload();
  await page.waitForFunction(() => document.body.scrollHeight > 2 * innerHeight);
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, 10_000);
  await page.waitForFunction(() => scrollY + innerHeight > document.body.scrollHeight - 2);
  const where = await page.evaluate(() => scrollY);
  bringScripts();
  await arrival;
  expect(await page.evaluate(() => scrollY)).toBe(where);
});

test('what is typed before the page listens stays', async ({ page, somebody }) => {
  expect(somebody.name).toBe('Ada');
  await page.goto('/chat');
  const bringScripts = await holdScripts(page);
  const arrival = page.reload();
  await page.waitForFunction(() => document.querySelector('main textarea')?.checkVisibility());
  await page.evaluate(() => document.querySelector<HTMLElement>('main textarea')?.focus());
  await page.keyboard.type('The kettle sings');
  bringScripts();
  await arrival;
  await expect(page.getByLabel(strings.chat.composer.label('Wren'))).toHaveValue(
    'The kettle sings',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article').filter({ hasText: 'The kettle sings' })).toBeVisible();
});

/** A slow machine: the page is there and can be read, its scripts are on the way until they are let go. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = () => {};
  const areLetGo = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/*.js', async (script) => {
    await areLetGo;
    await script.continue();
  });
  return letGo;
}

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
