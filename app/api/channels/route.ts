import { z } from 'zod';
import { listChannels } from '@/lib/channels/list-channels';
import { route } from '@/lib/platform/http/route';

export const GET = route(z.object({}), listChannels);
