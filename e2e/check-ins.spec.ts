import type { APIRequestContext, Page } from '@playwright/test';
import { Temporal } from 'temporal-polyfill';
import type { CheckInList } from '@/lib/check-ins/schema';
import type { Memory } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { expect, test } from './fixtures';
import { ZONE } from './fixtures/enter';
import type { Product } from './fixtures/product';
import { say } from './fixtures/say';

const { checkIns, chat, memories, settings } = strings;
const WORDS = 'Sam moved out on Saturday';

// The question about it is for the day after.
test.use({ wishes: { going: [{ situation: 'break_up', words: WORDS }] } });
test.beforeEach(({ somebody }) => expect(somebody.name).toBe('Ada'));

const days = (page: Page) =>
  page.getByRole('region', { name: checkIns.coming.title }).getByRole('listitem');
const past = (page: Page) =>
  page.getByRole('region', { name: checkIns.past.title }).getByRole('listitem');
const notes = (page: Page) =>
  page.getByRole('article').filter({ hasText: chat.checkIn.note('Wren') });

async function list(request: APIRequestContext): Promise<CheckInList> {
  return (await request.get('/api/check-ins')).json();
}

/** The clock of the product moves on to the next check-in. */
async function untilNext(product: Product, request: APIRequestContext) {
  const [next] = (await list(request)).coming;
  if (!next) throw new Error('no check-in is planned');
  await product.tick(next.at);
  return next;
}

async function thread(request: APIRequestContext) {
  const { memories }: { memories: Memory[] } = await (await request.get('/api/memories')).json();
  const dueAt = memories.find(({ category }) => category === 'follow_up')?.dueAt;
  return {
    status: memories.find(({ category }) => category === 'thread')?.thread?.status,
    askInDays:
      dueAt &&
      Temporal.Now.plainDateISO(ZONE).until(
        Temporal.Instant.from(dueAt).toZonedDateTimeISO(ZONE).toPlainDate(),
      ).days,
  };
}

test('the coming week is seen with its reasons; a day is skipped, and brought back', async ({
  page,
}) => {
  await page.goto('/check-ins');
  await expect(days(page).nth(5)).toBeVisible();
  const first = days(page).first();
  await expect(first).toContainText(WORDS);
  await expect(first).toContainText(/because .* you said/i);
  await expect(first).toContainText(checkIns.priorities.FOLLOW_UP);

  const day = await first.getByRole('time').getAttribute('datetime');
  await first.getByRole('button', { name: checkIns.coming.skip }).click();
  await expect(page.getByText(checkIns.coming.skipped)).toBeVisible();
  await page.reload();
  await expect(first).toBeVisible();
  await expect(first.getByRole('time')).toHaveAttribute('datetime', day ?? '');
  await expect(first).toContainText(checkIns.coming.leftOut);
  await expect(past(page)).toHaveCount(0);
  await first.getByRole('button', { name: checkIns.coming.bringBack }).click();
  await expect(first).toContainText(WORDS);
  await expect(first.getByRole('time')).toHaveAttribute('datetime', day ?? '');
});

test('a day gets an hour and a wish of its own; the next is put off', async ({ page, product }) => {
  await page.goto('/check-ins');
  await expect(days(page).nth(3)).toBeVisible();
  const [first, third] = [days(page).first(), days(page).nth(2)];
  await third.getByRole('button', { name: /^Change / }).click();
  await page.getByRole('menuitem', { name: checkIns.coming.edit }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(checkIns.edit.time).fill('06:40');
  await dialog.getByLabel(checkIns.edit.about).selectOption(checkIns.edit.own);
  await dialog.getByLabel(checkIns.edit.hint).fill('The letter to my aunt');
  await dialog.getByRole('button', { name: checkIns.edit.save }).click();
  await expect(third).toContainText('06:40');
  await expect(third).toContainText('The letter to my aunt');

  const planned = await first.getByRole('time').getAttribute('datetime');
  await first.getByRole('button', { name: /^Change / }).click();
  await page.getByRole('menuitem', { name: checkIns.coming.snooze.hour }).click();
  await expect(page.getByText(checkIns.coming.snoozed)).toBeVisible();
  await expect(first.getByRole('time')).not.toHaveAttribute('datetime', planned ?? '');
  await page.reload();
  await expect(third).toContainText('06:40');

  const day = await third.getByRole('time').getAttribute('datetime');
  await product.tick(day ?? '');
  await page.goto('/chat');
  await expect(notes(page)).toContainText('because you asked me to');
  await expect(notes(page).getByRole('button', { name: chat.checkIn.pause })).toBeVisible();
  // Nothing is there that one of the four answers could close or move.
  await expect(notes(page).getByRole('button', { name: chat.checkIn.answers.later })).toHaveCount(
    0,
  );
});

test('they pause until a date, stop, and begin again in one tap', async ({ page }) => {
  const day = Temporal.Now.plainDateISO().add({ days: 3 });
  const menu = (item: string) => page.getByRole('menuitem', { name: item });
  const open = () => page.getByRole('button', { name: checkIns.pause.label, exact: true }).click();
  await page.goto('/check-ins');
  await open();
  await menu(checkIns.pause.date).click();
  await page.getByLabel(checkIns.pause.dateLabel).fill(day.toString());
  await page.getByRole('button', { name: checkIns.pause.confirm }).last().click();
  await expect(page.getByText(checkIns.pause.until(''))).toBeVisible();
  await page.getByRole('button', { name: checkIns.pause.resume }).click();

  await open();
  await menu(checkIns.pause.stop).click();
  await page.getByRole('button', { name: checkIns.off.turnOn }).click();
  await expect(days(page).first()).toBeVisible();
});

test('quiet hours and a note after silence are chosen', async ({ page }) => {
  await page.goto('/settings#limits');
  const limits = page.getByRole('region', { name: settings.limits.title });
  await limits.getByRole('switch', { name: settings.limits.quiet }).click();
  await limits.getByLabel(settings.limits.from, { exact: true }).fill('21:30');
  await limits.getByRole('switch', { name: settings.limits.silence }).click();
  await limits.getByLabel(settings.limits.silenceAfter, { exact: true }).selectOption('5');
  await limits.getByRole('button', { name: settings.save, exact: true }).click();
  await expect(page.getByText(settings.saved)).toBeVisible();
  await page.reload();
  await expect(limits.getByLabel(settings.limits.from, { exact: true })).toHaveValue('21:30');
  await expect(limits.getByLabel(settings.limits.silenceAfter, { exact: true })).toHaveValue('5');
});

test('they pause, and come again', async ({ page }) => {
  await page.goto('/check-ins');
  const planned = await days(page).first().textContent();
  const pause = async (length: string) => {
    await page.getByRole('button', { name: checkIns.pause.label, exact: true }).click();
    await page.getByRole('menuitem', { name: length }).click();
  };
  await pause(checkIns.pause.lengths.open);
  await expect(page.getByText(checkIns.pause.untilResumed)).toBeVisible();
  await expect(days(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByText(checkIns.pause.untilResumed)).toBeVisible();
  await page.getByRole('button', { name: checkIns.pause.resume }).click();
  await expect(days(page).first()).toHaveText(planned ?? '');

  await pause(checkIns.pause.lengths.day);
  await expect(page.getByText(checkIns.pause.until('Tomorrow'))).toBeVisible();
  await page.getByRole('button', { name: checkIns.pause.undo }).click();
  await expect(days(page).first()).toHaveText(planned ?? '');
});

test('switched off, nothing is planned and nothing comes', async ({ page, product }) => {
  const [next] = (await list(page.request)).coming;
  await page.goto('/settings#rhythm');
  const rhythm = page.getByRole('region', { name: settings.rhythm.title });
  await rhythm.getByRole('switch', { name: settings.rhythm.enabled }).click();
  await rhythm.getByRole('button', { name: settings.save, exact: true }).click();
  await expect(page.getByText(settings.saved)).toBeVisible();
  await page.goto('/check-ins');
  await expect(page.getByRole('heading', { name: checkIns.off.title })).toBeVisible();
  await product.tick(next?.at ?? '');
  expect((await list(page.request)).past).toEqual([]);
});

test('one arrives in an open tab, once, however often the clock ticks', async ({
  page,
  product,
}) => {
  const [next] = (await list(page.request)).coming;
  await page.clock.install();
  await page.goto('/chat');
  const ticks = [1, 2, 3].map(() => product.tick(next?.at ?? ''));
  await Promise.all(ticks);
  await page.clock.fastForward('00:21');

  const note = notes(page);
  await expect(note).toHaveCount(1);
  await expect(note).toBeInViewport();
  await expect(note).toContainText(/\?/);
  await expect(note).toContainText(/because .* you said .*Sam moved out/i);
  await page.reload();
  await expect(note).toHaveCount(1);
  expect((await list(page.request)).past).toHaveLength(1);

  await page.goto('/check-ins');
  await expect(past(page)).toContainText(checkIns.past.unanswered);
  await past(page).getByRole('link', { name: checkIns.past.see }).click();
  await expect(note).toBeInViewport();
});

for (const { answer, leaves } of [
  { answer: 'went_well', leaves: { status: 'resolved' } },
  { answer: 'drop_it', leaves: { status: 'resolved' } },
  { answer: 'not_yet', leaves: { status: 'active', askInDays: 3 } },
  { answer: 'later', leaves: { status: 'active', askInDays: 1 } },
] as const) {
  test(`answered with “${chat.checkIn.answers[answer]}”`, async ({ page, product }) => {
    await untilNext(product, page.request);
    await page.goto('/chat');
    const answered = chat.checkIn.answered(chat.checkIn.answers[answer]);
    const noted = page.waitForResponse('**/answer');
    await notes(page).getByRole('button', { name: chat.checkIn.answers[answer] }).click();
    await expect(notes(page).getByText(answered)).toBeVisible();
    await noted;
    await page.reload();
    await expect(notes(page).getByText(answered)).toBeVisible();
    expect(await thread(page.request)).toMatchObject(leaves);

    await page.goto('/check-ins');
    await expect(past(page)).toContainText(answered);
    await page.goto('/memories');
    const matter = page.getByRole('listitem').filter({ hasText: WORDS });
    await expect(matter).toContainText(memories.thread.status[leaves.status]);
  });
}

test('answered in one’s own words', async ({ page, product }) => {
  await untilNext(product, page.request);
  await page.goto('/chat');
  await say(page, 'The flat is very quiet without Sam');
  const answered = chat.checkIn.answered(chat.checkIn.answers.replied);
  await expect(notes(page).getByText(answered)).toBeVisible();
  await page.goto('/check-ins');
  await expect(past(page)).toContainText(answered);
});
