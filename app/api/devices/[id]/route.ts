import { removeDevice } from '@/lib/channels/push/remove-device';
import { touchDevice } from '@/lib/channels/push/touch-device';
import { deviceIdInput, touchDeviceInput } from '@/lib/channels/schema';
import { route } from '@/lib/platform/http/route';

export const PATCH = route(touchDeviceInput, touchDevice);
export const DELETE = route(deviceIdInput, removeDevice);
