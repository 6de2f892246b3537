import { z } from 'zod';
import { listDevices } from '@/lib/channels/push/list-devices';
import { registerDevice } from '@/lib/channels/push/register-device';
import { deviceInput } from '@/lib/channels/schema';
import { route } from '@/lib/platform/http/route';

export const GET = route(z.object({}), listDevices);
export const POST = route(deviceInput, registerDevice);
