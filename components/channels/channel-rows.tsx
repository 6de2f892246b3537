import { ChannelRow } from './channel-row';
import type { useChannels } from './use-channels';

/** Every way to be reached that is set up on this instance, to be linked, tried and ended. */
export function ChannelRows({
  channels,
  vapidPublicKey,
  onChanged,
  onWaiting,
}: ReturnType<typeof useChannels>) {
  return (
    <ul className="divide-y divide-line border-line border-y empty:hidden">
      {channels.map((channel) => (
        <ChannelRow
          key={channel.id}
          channel={channel}
          vapidPublicKey={vapidPublicKey}
          onChanged={onChanged}
          onWaiting={onWaiting}
        />
      ))}
    </ul>
  );
}
