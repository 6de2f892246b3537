import { z } from 'zod';
import { listCheckIns } from '@/lib/check-ins/list';
import { route } from '@/lib/platform/http/route';

export const GET = route(z.object({}), listCheckIns);
