import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { asService } from '@/db/client';
import { companionMessages } from '@/db/schema';
import { aPerson } from '@/db/testing/a-person';
import { channels } from '@/lib/channels';
import { listChannels } from '@/lib/channels/list-channels';
import { planDelivery } from '@/lib/channels/plan-delivery';
import { sendDeliveries } from '@/lib/channels/send-deliveries';
import { aMessage } from '@/lib/channels/testing/a-message';
import { dummy, heard } from '@/lib/channels/testing/dummy';
import { hookOf } from './hook-of';

test('a new channel is one file and one line: settings, deliveries and its webhook follow', async () => {
  const all = [...channels, dummy];
  const ana = await aPerson();

  const listed = (await listChannels(ana, {}, all)).channels;
  expect(listed.at(-1)).toMatchObject({ id: 'pigeon', link: { as: 'the roof' } });

  await planDelivery(ana, { messageId: await aMessage(ana, 'Coo?') }, all);
  const job = { db: asService, now: new Date() };
  expect(await sendDeliveries(job, { stopAt: Date.now() + 5000 }, all)).toMatchObject({ sent: 1 });
  expect(heard).toEqual(['Coo?']);

  await hookOf('pigeon', all)?.accept({ id: randomUUID(), from: ana.userId, text: 'Coo' });
  const rows = await ana.db((tx) => tx.select().from(companionMessages));
  expect(rows.map(({ content }) => content)).toContain('Coo');
});
