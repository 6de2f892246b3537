import { strings } from '@/lib/strings/en';
import { expect, test } from './fixtures';
import { ownerOf } from './fixtures/owner';
import { say } from './fixtures/say';

const { reply, composer } = strings.chat;
const MESSAGE = 'I have something to tell you';

test('a power cut in mid-reply: what was said is there once, and the reply is tried again', async ({
  page,
  somebody,
  product,
  model,
  expectNoise,
}) => {
  expectNoise(/net::ERR_|network error|Failed to fetch/);
  const last = page.getByRole('article').last();
  model.script({ does: { kind: 'say', text: 'I am all ears, go on.', holdAfterWords: 3 } });
  await page.goto('/chat');
  await say(page, MESSAGE);
  await expect(last).toContainText('I am all');
  await expect
    .poll(async () => JSON.stringify(await (await page.request.get('/api/chat/messages')).json()))
    .toContain('I am all');

  await product.kill();
  await product.start();
  await using sql = await ownerOf(product.home);
  // Half a minute of silence closes a reply. It passes here, not in the story.
  await sql`update companion_messages set heartbeat_at = heartbeat_at - interval '31 seconds'`;

  await page.reload();
  await expect(page.getByRole('article').filter({ hasText: MESSAGE })).toHaveCount(1);
  await expect(last).toContainText('I am all');
  await expect(last).toContainText(reply.interrupted);

  model.script({ does: { kind: 'say', text: 'Now, where were we?' } });
  await last.getByRole('button', { name: reply.again }).click();
  await expect(last).toContainText('Now, where were we?');
  await expect(page.getByRole('button', { name: composer.stop })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('article')).toHaveCount(3);

  const said = await sql`
    select m.role, m.content, m.status from companion_messages m
    join users u on u.id = m.user_id and u.email = ${somebody.email}
    order by m.seq offset 1`;
  expect(said).toEqual([
    { role: 'user', content: MESSAGE, status: 'done' },
    { role: 'assistant', content: 'Now, where were we?', status: 'done' },
  ]);
});
