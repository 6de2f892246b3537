import { channels as all } from '@/lib/channels';
import type { Channel } from '@/lib/channels/channel';
import { receive } from './receive';

/** The webhook of a channel that people write over, by its id; undefined where there is none. */
export function hookOf(id: string, channels: readonly Channel[] = all) {
  const channel = channels.find((one) => one.id === id);
  const inbound = channel?.inbound;
  if (!channel?.isSet() || !inbound) return undefined;
  return {
    isFrom: inbound.isFrom,
    async accept(body: unknown) {
      const event = inbound.read(body);
      return event ? receive({ ...channel, inbound }, event, new Date()) : async () => {};
    },
  };
}
