import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { AppError } from '@/lib/platform/errors';
import { strings } from '@/lib/strings/en';
import { expect, test } from './fixtures';
import { answerGate } from './fixtures/answer-gate';
import { enter, PASSWORD } from './fixtures/enter';
import { knock } from './fixtures/knock';
import { ownerOf } from './fixtures/owner';
import { say } from './fixtures/say';
import { tracesOf } from './fixtures/traces-of';

const { account, chat, settings } = strings;
const SIGN_IN = /\/sign-in\?next=%2Fchat$/;
const REFUSED = new AppError('invalid_credentials').message;
const WRONG = new AppError('wrong_password').message;
const EXPIRED = new AppError('link_expired').message;

test.use({ wishes: { password: PASSWORD } });

async function signIn(page: Page, email: string, password: string) {
  await page.getByLabel(account.email).fill(email);
  await page.getByLabel(account.password, { exact: true }).fill(password);
  await page.getByRole('button', { name: account.signIn.go, exact: true }).click();
}

async function askForLink(page: Page, email: string) {
  await page.getByLabel(account.email).fill(email);
  await page.getByRole('button', { name: account.signUp.sendLink }).click();
  const link = page.getByRole('link', { name: account.sent.open });
  await expect(link).toBeVisible();
  return link;
}

test('out of every tab, and in again: a wrong password stays out', async ({
  page,
  context,
  somebody,
  expectNoise,
}) => {
  expectNoise(/status of 401.*sign-in/);
  const tab = await context.newPage();
  await tab.goto('/chat');
  await page.goto('/settings');
  await page.getByRole('button', { name: settings.account.signOut, exact: true }).click();
  await expect(page).toHaveURL('/');
  await expect(tab).toHaveURL(SIGN_IN);
  await page.goto('/chat');
  await expect(page).toHaveURL(SIGN_IN);

  await signIn(page, somebody.email, 'a lamp by the door');
  await expect(page.getByRole('alert').filter({ hasText: REFUSED })).toBeVisible();
  await signIn(page, somebody.email.toUpperCase(), PASSWORD);
  await expect(page).toHaveURL('/chat');
});

test('at a computer that was left open, nobody changes the password', async ({
  page,
  somebody,
  expectNoise,
}) => {
  expectNoise(/status of 403.*password/);
  expect(somebody.name).toBe('Ada');
  await page.goto('/settings');
  await page.getByRole('button', { name: settings.account.changePassword }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(account.newPassword, { exact: true }).fill('another lamp entirely');
  await dialog.getByRole('button', { name: settings.account.changePassword }).click();
  await expect(dialog.getByRole('alert')).toHaveText(WRONG);
  await expect(dialog.getByLabel(account.currentPassword, { exact: true })).toBeFocused();
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByText(settings.account.passwordChanged)).toBeVisible();
});

test('a session that has ended leads to signing in, and what was written waits for its writer', async ({
  page,
  context,
  somebody,
  product,
  expectNoise,
}) => {
  expectNoise(/status of 401.*chat/);
  const composer = page.getByLabel(chat.composer.label('Wren'));
  const end = () => context.clearCookies({ name: /^morrow-session/ });
  await page.goto('/chat');
  await composer.fill('The rain has stopped');
  await end();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(SIGN_IN);
  await page.reload();
  const sent = page.waitForResponse((one) => one.url().endsWith('/api/chat') && one.ok());
  await signIn(page, somebody.email, PASSWORD);
  await sent;
  await expect(page).toHaveURL('/chat');
  await expect(page.getByRole('article').filter({ hasText: 'The rain has stopped' })).toBeVisible();

  await composer.fill('A secret of mine');
  await end();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(page).toHaveURL(SIGN_IN);
  await enter(context.request, product.url);
  await page.goto('/chat');
  await expect(composer).toHaveValue('');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('secret');
});

test('signing out everywhere ends the other browser, too', async ({
  page,
  somebody,
  otherBrowser,
}) => {
  const other = await otherBrowser();
  await other.goto('/sign-in');
  await signIn(other, somebody.email, PASSWORD);
  await expect(other).toHaveURL('/chat');

  await page.goto('/settings');
  await page.getByRole('button', { name: settings.account.signOutEverywhere }).click();
  await expect(page).toHaveURL('/');
  const deletion = await knock(other.request, 'DELETE', new URL('/api/account', page.url()).href, {
    email: somebody.email,
  });
  expect(deletion.status()).toBe(401);
});

test('a link signs in from any browser, after a press, once', async ({
  somebody,
  otherBrowser,
  expectNoise,
}) => {
  expectNoise(/status of 403.*confirm/);
  const [asking, opening] = [await otherBrowser(), await otherBrowser()];
  await asking.goto('/sign-in?next=/memories');
  await asking.getByRole('button', { name: account.signIn.byLink }).click();
  const link = await askForLink(asking, somebody.email);
  const address = (await link.getAttribute('href')) ?? '';

  await opening.goto(address);
  await opening.getByRole('button', { name: account.confirm.go }).click();
  await expect(opening).toHaveURL('/memories');

  await link.click();
  await asking.getByRole('button', { name: account.confirm.go }).click();
  await expect(asking.getByText(EXPIRED)).toBeVisible();
  await asking.getByRole('link', { name: account.confirm.askAgain }).click();
  await expect(asking.getByRole('button', { name: account.signIn.go, exact: true })).toBeVisible();
});

test('a new account needs no password', async ({ page }) => {
  await page.goto('/sign-up');
  await answerGate(page, 1990);
  await page.getByRole('button', { name: account.signUp.byLink }).click();
  await (await askForLink(page, `${randomUUID()}@example.com`)).click();
  await page.getByRole('button', { name: account.confirm.go }).click();
  await expect(page).toHaveURL('/onboarding/consent');
});

test('a forgotten password is replaced, and the old one opens nothing', async ({
  somebody,
  otherBrowser,
  expectNoise,
}) => {
  expectNoise(/status of 401.*sign-in/);
  const page = await otherBrowser();
  await page.goto('/sign-in');
  await page.getByRole('link', { name: account.signIn.forgot }).click();
  await expect(page.getByRole('heading', { name: account.recover.title })).toBeVisible();
  await (await askForLink(page, somebody.email)).click();
  await page.getByRole('button', { name: account.confirm.recovery.go, exact: true }).click();
  await page.getByLabel(account.newPassword, { exact: true }).fill('another lamp entirely');
  await page.getByRole('button', { name: account.choosePassword.go }).click();
  await expect(page).toHaveURL('/chat');

  const later = await otherBrowser();
  await later.goto('/sign-in');
  await signIn(later, somebody.email, PASSWORD);
  await expect(later.getByText(REFUSED)).toBeVisible();
  await signIn(later, somebody.email, 'another lamp entirely');
  await expect(later).toHaveURL('/chat');
});

test('who is too young is turned away, with no second try', async ({
  page,
  product,
  expectNoise,
}) => {
  expectNoise(/status of 403.*gate/);
  const email = `${randomUUID()}@example.com`;
  await page.goto('/sign-up');
  await answerGate(page, new Date().getFullYear() - 12);
  await expect(page.getByRole('heading', { name: account.refused.title })).toBeVisible();
  await page.goto('/sign-up');
  await expect(page.getByRole('heading', { name: account.refused.title })).toBeVisible();

  for (const [door, input] of [
    ['gate', { birthDate: '1990-03-04' }],
    ['sign-up', { email, password: PASSWORD }],
    ['magic-link', { email, newAccount: true }],
  ] as const) {
    const answer = await knock(page.request, 'POST', `${product.url}/api/account/${door}`, input);
    expect(await answer.json()).toMatchObject({ error: { code: 'under_age' } });
  }
  await using sql = await ownerOf(product.home);
  expect(await tracesOf(sql, email)).toEqual([]);
});

test('nobody is sent to another site', async ({ page, somebody, otherBrowser, product }) => {
  const elsewhere = [
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    `${product.url}@evil.example`,
    '/api/account/export',
  ];
  const other = await otherBrowser();
  for (const next of elsewhere) {
    const entered = await knock(other.request, 'POST', `${product.url}/api/account/sign-in`, {
      email: somebody.email,
      password: PASSWORD,
      next,
    });
    expect(await entered.json()).toMatchObject({ next: '/chat' });
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await expect(page).toHaveURL('/chat');
  }
  await page.goto('/sign-in?next=/check-ins');
  await expect(page).toHaveURL('/check-ins');
});

test('a deleted account leaves nothing behind', async ({
  page,
  somebody,
  otherBrowser,
  product,
  expectNoise,
}) => {
  expectNoise(/status of 401.*sign-in/);
  const secret = `quokka-${randomUUID()}`;
  const other = await otherBrowser();
  await other.goto('/sign-in');
  await signIn(other, somebody.email, PASSWORD);
  await expect(other).toHaveURL('/chat');
  await say(other, `My sister Ana lives in Lisbon and works for ${secret}`);
  await expect(other.getByRole('button', { name: strings.chat.composer.send })).toBeVisible();
  await other.close();
  await using sql = await ownerOf(product.home);
  const [person] = await sql`select id from users where email = ${somebody.email}`;
  expect(await tracesOf(sql, person?.id)).not.toEqual([]);
  expect(await tracesOf(sql, secret)).not.toEqual([]);

  await page.goto('/settings');
  await page.getByRole('button', { name: account.delete.open }).click();
  const sure = page.getByRole('button', { name: account.delete.go });
  const typed = page.getByLabel(account.delete.type(somebody.email));
  await expect(sure).toBeDisabled();
  await typed.fill('somebody@else.example');
  await expect(sure).toBeDisabled();
  await typed.fill(somebody.email);
  await sure.click();
  await expect(page).toHaveURL('/');

  // The other browser still holds a token that has not run out.
  for (const [method, path, input] of [
    ['POST', '/api/chat', { clientId: randomUUID(), text: secret }],
    ['POST', '/api/memories', { category: 'fact', value: secret }],
    ['PATCH', '/api/person', { displayName: secret }],
    ['PUT', '/api/consent', { granted: true }],
    ['PUT', '/api/onboarding/your-name', { answer: { name: secret } }],
    ['POST', '/api/check-ins/pause', { until: null }],
  ] as const) {
    const answer = await knock(other.request, method, product.url + path, input);
    expect.soft(answer.status(), path).toBeGreaterThanOrEqual(400);
    expect.soft(answer.status(), path).toBeLessThan(500);
  }
  for (const trace of [person?.id, secret, somebody.email]) {
    expect(await tracesOf(sql, trace)).toEqual([]);
  }
  await page.goto('/chat');
  await expect(page).toHaveURL(SIGN_IN);
  await signIn(page, somebody.email, PASSWORD);
  await expect(page.getByText(REFUSED)).toBeVisible();
});
