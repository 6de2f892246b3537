import { z } from 'zod';
import { downloadExport } from '@/lib/account/download-export';
import { route } from '@/lib/platform/http/route';

export const GET = route(z.object({}), downloadExport);
