import { Temporal } from 'temporal-polyfill';
import { strings } from '@/lib/strings/en';
import { expect, test } from './fixtures';

const MESSAGE =
  'I have a job interview at the museum on Thursday at 10, and my brother Tomás is driving me';

test('a stranger signs up, talks, is remembered and is written to', async ({ page, product }) => {
  test.setTimeout(180_000);

  await test.step('signs up', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: strings.marketing.start }).first().click();
    await page.getByLabel(strings.account.gate.birth.day).fill('4');
    await page.getByLabel(strings.account.gate.birth.month).selectOption('3');
    await page.getByLabel(strings.account.gate.birth.year).fill('1990');
    await page.getByRole('button', { name: strings.account.gate.go }).click();
    await page.getByLabel(strings.account.email).fill(`ada-${Date.now()}@example.com`);
    await page.getByLabel(strings.account.password, { exact: true }).fill('a lamp by the window');
    await page.getByRole('button', { name: strings.account.signUp.go }).click();
  });

  await test.step('goes through onboarding', async () => {
    const { onboarding } = strings;
    const heading = (step: keyof typeof onboarding.steps) =>
      expect(page.getByRole('heading', { name: onboarding.steps[step].title })).toBeVisible();
    const go = () => page.getByRole('button', { name: onboarding.go, exact: true }).click();

    await page.getByRole('button', { name: onboarding.consent.understood }).click();
    await heading('your-name');
    await page.getByLabel(onboarding.name.label).fill('Ada');
    await page.keyboard.press('Enter');
    await heading('companion-name');
    await page.getByLabel(onboarding.companionName.label).fill('Wren');
    await page.keyboard.press('Enter');
    await heading('going-on');
    await page.getByRole('button', { name: onboarding.skip }).click();
    await heading('support-style');
    await page.reload();
    await heading('support-style');
    await page.getByRole('radio', { name: onboarding.styles.listener.label }).check();
    await go();
    await heading('rhythm');
    await page.getByRole('radio', { name: onboarding.rhythm.yes }).check();
    await expect(page.getByLabel(onboarding.rhythm.zone)).toHaveValue('Europe/London');
    const flexibility = page.getByLabel(onboarding.rhythm.flexibility, { exact: true });
    await flexibility.selectOption('night');
    await expect(page.getByLabel(onboarding.rhythm.time)).toHaveCount(0);
    await flexibility.selectOption('exact');
    await go();
    await heading('boundaries');
    await page.getByLabel(onboarding.boundaries.label).fill('my father');
    await page.getByRole('button', { name: 'Money' }).click();
    await go();
    await heading('reach');
    const email = page.getByRole('listitem').filter({ hasText: 'e-mail' });
    await email.getByRole('button', { name: strings.settings.channels.link }).click();
    await expect(
      email.getByRole('button', { name: strings.settings.channels.unlink }),
    ).toBeVisible();
    await go();
    await expect(page.getByText(`${onboarding.reach.web} · e-mail`)).toBeVisible();
    await expect(page.getByText('Money · my father')).toBeVisible();
    const change = (row: keyof typeof onboarding.ready.rows) =>
      page.getByRole('link', { name: onboarding.ready.change(onboarding.ready.rows[row]) });
    await expect(change('consent')).toHaveCount(0);
    await change('companion-name').click();
    await heading('companion-name');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: onboarding.ready.go('Wren') }).click();
    await expect(page).toHaveURL(/\/chat$/);
    await expect(page.getByText('Ada').first()).toBeVisible();
    await expect(page.getByText(strings.chat.disclosure('Wren')).first()).toBeVisible();
  });

  await test.step('talks, and sees what was remembered', async () => {
    await page.getByLabel(strings.chat.composer.label('Wren')).fill(MESSAGE);
    await page.keyboard.press('Enter');
    await expect(page.getByText(MESSAGE)).toBeVisible();
    const chips = page.getByRole('list', { name: strings.chat.remembered.label });
    await expect(chips).toContainText(/interview/i);
    await expect(chips).toContainText('Tomás');
  });

  await test.step('finds both under memories with the quote, corrects one, deletes one', async () => {
    await page.getByRole('link', { name: strings.shell.navigation.memories }).click();
    const interview = page.getByRole('listitem').filter({ hasText: 'interview at the museum' });
    const brother = page.getByRole('listitem').filter({ hasText: 'Tomás' });
    await expect(interview.first()).toContainText('I have a job interview at the museum');
    await expect(brother.last()).toContainText('my brother Tomás');

    const { actions, edit, forgotten } = strings.memories;
    const menuOf = (what: RegExp) => page.getByRole('button', { name: what });
    await menuOf(/^What to do with “.*interview/i)
      .first()
      .click();
    await page.getByRole('menuitem', { name: actions.edit }).click();
    await page.getByLabel(edit.label).fill('Job interview at the natural history museum');
    await page.getByRole('button', { name: edit.save }).click();
    await expect(page.getByText(edit.done)).toBeVisible();
    await expect(
      page.getByText('Job interview at the natural history museum').first(),
    ).toBeVisible();

    await menuOf(/^What to do with “.*Tomás/).click();
    await page.getByRole('menuitem', { name: actions.forget, exact: true }).click();
    await expect(page.getByText(forgotten.title, { exact: true })).toBeVisible();
    await page.reload();
    await expect(
      page.getByText('Job interview at the natural history museum').first(),
    ).toBeVisible();
    await expect(menuOf(/^What to do with “.*Tomás/)).toHaveCount(0);
  });

  await test.step('is asked on Friday how it went, and closes the matter', async () => {
    const response = await page.request.get('/api/memories');
    const body: { memories?: { thread: { follow_up_date: string } | null }[] } =
      await response.json();
    const friday = body.memories?.find(({ thread }) => thread)?.thread?.follow_up_date ?? '';
    expect(Temporal.PlainDate.from(friday).dayOfWeek).toBe(5);
    const at = Temporal.PlainDateTime.from(`${friday}T09:00`).toZonedDateTime('Europe/London');
    await product.run('tick', '--now', at.toInstant().toString());

    await page.getByRole('link', { name: strings.shell.navigation.chat, exact: true }).click();
    const note = page
      .getByRole('article')
      .or(page.locator('body'))
      .getByText(/interview.*\?/i)
      .last();
    await expect(note).toBeVisible();
    await expect(page.getByText(/because on .*you said/i).last()).toBeVisible();
    const noted = page.waitForResponse('**/answer');
    await page.getByRole('button', { name: strings.chat.checkIn.answers.went_well }).click();
    await expect(page.getByText(strings.chat.checkIn.answered('Went well'))).toBeVisible();
    await noted;

    await page.getByRole('link', { name: strings.shell.navigation.memories }).click();
    await expect(page.getByText(strings.memories.thread.status.resolved).first()).toBeVisible();
  });
});
