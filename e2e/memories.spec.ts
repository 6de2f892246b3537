import type { Page, Response } from '@playwright/test';
import { strings } from '@/lib/strings/en';
import { expect, test } from './fixtures';
import { knock } from './fixtures/knock';
import { say } from './fixtures/say';

const { memories, chat, ui } = strings;

const itemOf = (page: Page, what: string) => page.getByRole('listitem').filter({ hasText: what });

async function choose(page: Page, what: string, action: string) {
  await page.getByRole('button', { name: memories.actions.more(what) }).click();
  await page.getByRole('menuitem', { name: action, exact: true }).click();
}

const kept = (response: Response) => response.request().method() === 'PATCH' && response.ok();

test.beforeEach(async ({ page, product, somebody }) => {
  expect(somebody.name).toBe('Ada');
  for (const input of [
    { category: 'fact', value: 'Allergic to peanuts' },
    { category: 'relationship', value: 'My sister Ana lives in Lisbon', subject: 'Ana' },
    { category: 'preference', value: 'Strong tea in the morning' },
  ]) {
    const added = await knock(page.request, 'POST', `${product.url}/api/memories`, input);
    expect(added.ok()).toBe(true);
  }
});

test('adds one by hand, corrects it, and sees what changed', async ({ page }) => {
  const before = 'The piano lesson is on Fridays';
  const after = 'The piano lesson is on Mondays';
  await page.goto('/memories');
  await page.getByRole('button', { name: memories.add.open, exact: true }).click();
  await page.getByLabel(memories.add.words).fill(before);
  await page.getByLabel(memories.add.kind).selectOption('routine');
  await page.getByRole('button', { name: memories.add.save, exact: true }).click();
  await expect(page.getByText(memories.add.done)).toBeVisible();

  await choose(page, before, memories.actions.edit);
  await page.getByLabel(memories.edit.label).fill(after);
  await page.keyboard.press('Enter');
  await expect(page.getByText(memories.edit.done)).toBeVisible();
  await page.reload();
  await expect(itemOf(page, after)).toBeVisible();
  await expect(itemOf(page, before)).toHaveCount(0);

  await choose(page, after, memories.actions.history);
  const past = page.getByRole('dialog', { name: memories.history.title });
  const [newest, oldest] = [past.getByRole('listitem').first(), past.getByRole('listitem').last()];
  await expect(newest).toContainText(memories.operations.edit);
  await expect(newest).toContainText(before);
  await expect(newest).toContainText(after);
  await expect(oldest).toContainText(memories.operations.add);
  await expect(oldest).toContainText(memories.history.actors.user);
});

test('pins, keeps quiet, and finds again', async ({ page }) => {
  await page.goto('/memories');
  // Both are shown at once, and kept a moment later.
  const pinned = page.waitForResponse(kept);
  await choose(page, 'Strong tea in the morning', memories.actions.pin);
  await pinned;
  const quieted = page.waitForResponse(kept);
  await page
    .getByRole('button', { name: memories.actions.more('My sister Ana lives in Lisbon') })
    .click();
  await page.getByRole('menuitemradio', { name: memories.mention.never }).click();
  await quieted;
  await page.reload();
  await expect(itemOf(page, 'Strong tea')).toContainText(memories.badges.pinned);
  await expect(itemOf(page, 'My sister Ana')).toContainText(memories.badges.never);
  await expect(itemOf(page, 'My sister Ana')).toContainText(memories.about('Ana'));

  await page.getByRole('button', { name: memories.filter.quiet }).click();
  await expect(itemOf(page, 'My sister Ana')).toBeVisible();
  await expect(itemOf(page, 'Strong tea')).toHaveCount(0);
  await page.getByRole('button', { name: memories.filter.quiet }).click();

  const search = page.getByLabel(memories.search.label);
  await search.fill('PEANUT');
  await expect(itemOf(page, 'Allergic to peanuts')).toBeVisible();
  await expect(itemOf(page, 'Strong tea')).toHaveCount(0);
  await search.fill('nothing of the kind');
  await page.getByRole('button', { name: memories.search.clear }).click();
  await expect(itemOf(page, 'Strong tea')).toBeVisible();
});

test('forgets with a receipt, and takes it back', async ({ page }) => {
  await page.goto('/memories');
  await choose(page, 'Allergic to peanuts', memories.actions.forget);
  await expect(page.getByText(memories.forgotten.title, { exact: true })).toBeVisible();
  await expect(
    page.getByText(memories.forgotten.receipt({ memories: 1, history: 1, suggestions: 0 })),
  ).toBeVisible();
  await expect(itemOf(page, 'Allergic to peanuts')).toHaveCount(0);

  await page.getByRole('button', { name: memories.help.open }).click();
  const [toast, help] = [page.locator('[data-sonner-toaster]'), page.getByRole('dialog')];
  const layerOf = (place: typeof help) =>
    place.evaluate((element) => Number(getComputedStyle(element).zIndex));
  await expect(help).toBeVisible();
  expect(await layerOf(toast)).toBeLessThanOrEqual(await layerOf(help));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: memories.actions.undo, exact: true }).click();
  await expect(page.getByText(memories.forgotten.restored)).toBeVisible();
  await page.reload();
  await expect(itemOf(page, 'Allergic to peanuts')).toBeVisible();
});

test('everything by keyboard', async ({ page }) => {
  await page.goto('/memories');
  const [ana, peanuts, tea] = ['My sister Ana', 'Allergic to peanuts', 'Strong tea'].map((what) =>
    itemOf(page, what),
  );
  if (!ana || !peanuts || !tea) throw new Error('three memories');
  const press = (keys: string) => page.keyboard.press(keys);

  const help = page.getByRole('dialog', { name: memories.help.title });
  // By hand first: once this opens, the page hears its keys.
  await page.getByRole('button', { name: memories.help.open }).click();
  await expect(help).toBeVisible();
  await press('Escape');
  await expect(help).toHaveCount(0);
  await press('?');
  await expect(help).toBeVisible();
  await press('Escape');
  await expect(help).toHaveCount(0);

  await press('j');
  await expect(ana).toBeFocused();
  await press('j');
  await expect(peanuts).toBeFocused();
  await press('k');
  await expect(ana).toBeFocused();
  await press('j');
  await press('p');
  await expect(peanuts).toContainText(memories.badges.pinned);
  await press('e');
  await expect(page.getByLabel(memories.edit.label)).toBeFocused();
  await press('ControlOrMeta+a');
  await page.keyboard.type('Allergic to hazelnuts');
  await press('Enter');
  const hazelnuts = itemOf(page, 'Allergic to hazelnuts');
  await expect(hazelnuts).toBeFocused();
  await expect(page.getByText(memories.edit.done)).toBeVisible();
  await press('z');
  await expect(page.getByText(memories.undone)).toBeVisible();
  await expect(peanuts).toBeVisible();

  await press('/');
  await expect(page.getByLabel(memories.search.label)).toBeFocused();
  await page.keyboard.type('tea');
  await expect(peanuts).toHaveCount(0);
  await press('Enter');
  await expect(tea).toBeFocused();
  await press('#');
  await expect(page.getByText(memories.forgotten.title, { exact: true })).toBeVisible();
  await press('z');
  await expect(page.getByText(memories.forgotten.restored)).toBeVisible();
  await expect(tea).toBeVisible();
});

test('what was taken back in the chat is not learned again from the same words', async ({
  page,
}) => {
  const sentence = 'My brother is called Tomás';
  const chips = page.getByRole('list', { name: chat.remembered.label });
  const undo = page.getByRole('button', { name: /^Undo: .*Tomás/ });
  await page.goto('/chat');
  await say(page, sentence);
  await expect(chips).toContainText('Tomás');
  await undo.click();
  await expect(page.getByText(chat.remembered.undone)).toBeVisible();
  await page.goto('/memories');
  await expect(itemOf(page, 'Strong tea')).toBeVisible();
  await expect(itemOf(page, 'Tomás')).toHaveCount(0);

  await page.goto('/chat');
  await say(page, `${sentence}. My cat is called Minou`);
  await expect(chips.last()).toContainText('Minou');
  await expect(chips.last()).not.toContainText('Tomás');
  await page.goto('/memories');
  await expect(itemOf(page, 'Minou').first()).toBeVisible();
  await expect(itemOf(page, 'Tomás')).toHaveCount(0);
});

test('a memory leads to the moment it comes from', async ({ page }) => {
  const sentence = 'My cat is called Minou';
  await page.goto('/chat');
  await say(page, sentence);
  const chips = page.getByRole('list', { name: chat.remembered.label });
  await chips.getByRole('link').first().press('Enter');
  const minou = itemOf(page, 'Minou').first();
  await expect(minou).toBeFocused();
  await expect(minou.locator('q')).toHaveText(sentence);
  await minou.getByRole('link', { name: memories.source }).click();
  await expect(page).toHaveURL(/\/chat\?at=/);
  await expect(page.getByRole('article').filter({ hasText: sentence })).toBeInViewport();
  await expect(page.getByText(ui.days.today, { exact: true })).toBeVisible();
});
