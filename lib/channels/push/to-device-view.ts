import type { userDevices } from '@/db/schema';
import type { DeviceView } from '../schema';

/** A device as its person sees it: without its token. */
export function toDeviceView(row: typeof userDevices.$inferSelect): DeviceView {
  return {
    id: row.id,
    deviceId: row.deviceId,
    platform: row.platform,
    deviceModel: row.deviceModel,
    appVersion: row.appVersion,
    osVersion: row.osVersion,
    canBePushed: row.isActive === true && row.pushToken !== null,
    lastActiveAt: row.lastActiveAt?.toISOString() ?? null,
  };
}
