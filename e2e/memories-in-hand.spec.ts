import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strings } from '@/lib/strings/en';
import { expect, test } from './fixtures';
import { expectAccessible } from './fixtures/expect-accessible';
import { knock } from './fixtures/knock';
import { ownerOf } from './fixtures/owner';
import { say } from './fixtures/say';

const { memories, chat } = strings;
const { takeAlong, past, suggestions } = memories;

const itemOf = (page: Page, what: string) =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: what });
const card = (page: Page) => page.getByRole('region', { name: chat.memoryRequest.label });

async function add(page: Page, origin: string, value: string) {
  const input = { category: 'fact', value };
  const added = await knock(page.request, 'POST', `${origin}/api/memories`, input);
  expect(added.ok()).toBe(true);
}

test.beforeEach(({ somebody }) => {
  expect(somebody.name).toBe('Ada');
});

test('takes everything along, and brings a list in over one to approve', async ({
  page,
  product,
}) => {
  await add(page, product.url, 'Plays the cello');
  await page.goto('/memories');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: takeAlong.formats.markdown }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('- Plays the cello (noted ');

  await page.getByRole('button', { name: takeAlong.import.open }).click();
  const dialog = page.getByRole('dialog', { name: takeAlong.import.title });
  await dialog
    .getByLabel(takeAlong.import.paste)
    .fill(
      '- User is allergic to peanuts\n- [2025-03-02] User plays the cello\n- Ada has a dog named Rex',
    );
  await dialog.getByRole('button', { name: takeAlong.import.look }).click();
  await expect(dialog.getByRole('status')).toHaveText(takeAlong.import.found(2, 1));
  await dialog.getByText(takeAlong.import.leftOut(1)).click();
  await expect(dialog).toContainText(takeAlong.import.statuses.known());
  await expectAccessible(page);
  await dialog.getByRole('checkbox', { name: 'Dog: Rex' }).click();
  await dialog.getByRole('button', { name: takeAlong.import.keep(1) }).click();
  await expect(page.getByText(takeAlong.import.done(1))).toBeVisible();
  await expect(itemOf(page, 'Allergic to peanuts')).toBeVisible();
  await expect(itemOf(page, 'Dog: Rex')).toHaveCount(0);
});

test('forgets and remembers by word of mouth, once that is confirmed', async ({
  page,
  product,
}) => {
  for (const value of ['Ana plays the flute', 'Sister Ana lives in Lisbon', 'Plays chess']) {
    await add(page, product.url, value);
  }
  await page.goto('/chat');
  await say(page, 'Forget what I said about Ana');
  await expect(card(page)).toContainText(chat.memoryRequest.forget.question(2));
  await expectAccessible(page);
  await card(page).getByRole('checkbox', { name: 'Ana plays the flute' }).click();
  await card(page).getByRole('button', { name: chat.memoryRequest.forget.yes }).click();
  await expect(card(page)).toContainText(memories.forgotten.title);
  await expect(card(page).getByRole('button', { name: memories.actions.undo })).toBeVisible();

  await say(page, 'Remember that my spare key is at the bakery');
  await expect(card(page).last()).toContainText('My spare key is at the bakery');
  await card(page).last().getByRole('button', { name: chat.memoryRequest.remember.yes }).click();
  await expect(card(page).last()).toContainText(chat.memoryRequest.remember.accepted);

  await page.goto('/memories');
  await expect(itemOf(page, 'My spare key is at the bakery').first()).toBeVisible();
  await expect(itemOf(page, 'Ana plays the flute')).toBeVisible();
  await expect(itemOf(page, 'Sister Ana lives in Lisbon')).toHaveCount(0);
});

test('asks why something was said, and forgets what it rested on', async ({ page, product }) => {
  await add(page, product.url, 'Plays the cello');
  await page.goto('/chat');
  const why = page.getByRole('dialog', { name: chat.why.title });
  const cello = why.getByRole('listitem').filter({ hasText: 'Plays the cello' });
  const askWhy = async () => {
    const reply = page.getByRole('article').last();
    await reply.getByRole('button', { name: chat.reply.actions }).click();
    await page.getByRole('menuitem', { name: chat.why.open }).click();
  };
  await say(page, 'What a day');
  await askWhy();
  await expect(why).toContainText(chat.why.unnamed);
  await expect(cello).toBeHidden();
  await why.locator('summary').click();
  await expect(cello).toBeVisible();
  await page.keyboard.press('Escape');

  await say(page, 'What do you know about the cello?');
  await expect(page.getByRole('article').last()).toContainText('Plays the cello');
  await askWhy();
  await expect(cello.getByRole('link', { name: chat.why.correct })).toBeVisible();
  await expectAccessible(page);
  await cello.getByRole('button', { name: chat.why.forget }).click();
  await expect(why.getByRole('status')).toContainText(memories.forgotten.title);
  await expect(cello).toHaveCount(0);
});

test('looks at another day, and brings back what is over', async ({ page, product }) => {
  for (const value of ['The piano lesson is on Fridays', 'Plays chess']) {
    await add(page, product.url, value);
  }
  await page.goto('/memories');
  await page
    .getByRole('button', { name: memories.actions.more('The piano lesson is on Fridays') })
    .click();
  await page.getByRole('menuitem', { name: memories.actions.edit, exact: true }).click();
  await page.getByLabel(memories.edit.label).fill('The piano lesson is on Mondays');
  await page.keyboard.press('Enter');
  await page
    .getByRole('button', { name: memories.actions.more('The piano lesson is on Mondays') })
    .click();
  await page.getByRole('menuitem', { name: memories.actions.history }).click();
  await page.getByRole('button', { name: memories.history.bringBack }).click();
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toContainText(
    memories.operations.restore,
  );
  await page.keyboard.press('Escape');
  await expect(itemOf(page, 'The piano lesson is on Fridays')).toBeVisible();

  await page.getByLabel(past.asOfLabel).fill('2001-01-01');
  await expect(page.getByText(past.noneThen)).toBeVisible();
  await page.getByRole('button', { name: past.leave }).click();

  await using sql = await ownerOf(product.home);
  await sql`update user_context set expires_at = now() where value = 'Plays chess'`;
  await page.reload();
  await expect(itemOf(page, 'The piano lesson is on Fridays')).toBeVisible();
  await expect(itemOf(page, 'Plays chess')).toHaveCount(0);
  await page.getByRole('button', { name: past.filter, exact: true }).click();
  await itemOf(page, 'Plays chess').getByRole('button', { name: past.bringBack }).click();
  await expect(page.getByText(past.none)).toBeVisible();
  await page.getByRole('button', { name: past.leave }).click();
  await expect(itemOf(page, 'Plays chess')).toBeVisible();
});

test('answers one small question in the chat, in words of their own', async ({ page }) => {
  const question = page.getByRole('complementary', { name: suggestions.title });
  await page.goto('/chat');
  await say(page, 'I might have an interview on Thursday');
  await expect
    .poll(async () => {
      const response = await page.request.get('/api/suggestions/today');
      return (await response.json()).suggestion?.value;
    })
    .toBe('Interview');
  await page.reload();
  await expect(question).toContainText(suggestions.asks.new.question);
  await question.getByRole('button', { name: suggestions.correct }).click();
  await expectAccessible(page);
  await question.getByLabel(suggestions.correctLabel).fill('An audition');
  await page.keyboard.press('Enter');
  await expect(page.getByText(suggestions.done.corrected)).toBeVisible();
  await expect(question).toHaveCount(0);
  await page.goto('/memories');
  await expect(itemOf(page, 'An audition').first()).toContainText(
    'I might have an interview on Thursday',
  );
});
