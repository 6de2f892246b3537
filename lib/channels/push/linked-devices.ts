import type { Context } from '@/lib/platform/context';
import { strings } from '@/lib/strings/en';
import type { Link } from '../channel';
import { devicesOf, dropTokens } from './devices';
import { type Push, toDevices } from './to-devices';

/** The link of a channel that pushes to devices of these platforms. */
export function linkedDevices(platforms: readonly string[], push: Push) {
  return {
    linking: { by: 'device' as const },
    async linkOf(ctx: Context): Promise<Link | null> {
      const devices = await devicesOf(ctx, platforms);
      const [first] = devices;
      if (!first) return null;
      const names = devices.map(({ model }) => model ?? strings.channels.push.unnamed);
      return {
        as: [...new Set(names)].join(', '),
        since: first.since,
        send: (later, message) => toDevices(later, { devices, message, push }),
      };
    },
    async unlink(ctx: Context): Promise<void> {
      const devices = await devicesOf(ctx, platforms);
      await dropTokens(
        ctx,
        devices.map(({ id }) => id),
      );
    },
  };
}
