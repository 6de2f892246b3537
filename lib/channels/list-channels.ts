import { env } from '@/env';
import { type Context, inTransaction } from '@/lib/platform/context';
import type { Channel } from './channel';
import { channels as all } from './index';
import { preferredChannel } from './preferred-channel';
import { showsWords } from './push/shows-words';
import type { ChannelList, ChannelView } from './schema';

/** The channels that are set up here, and how this person is linked to each. */
export function listChannels(
  ctx: Context,
  _input?: object,
  channels: readonly Channel[] = all,
): Promise<ChannelList> {
  return inTransaction(ctx, async (joined) => {
    const views: ChannelView[] = [];
    for (const { id, label, isSet, linkOf, linking } of channels) {
      if (!isSet()) continue;
      const link = await linkOf(joined);
      const since = link?.since?.toISOString() ?? null;
      views.push({ id, label, link: link && { as: link.as, since }, linkBy: linking.by });
    }
    return {
      channels: views,
      preferred: await preferredChannel(joined),
      wordsInPush: await showsWords(joined),
      vapidPublicKey: env().VAPID_PUBLIC_KEY ?? null,
    };
  });
}
