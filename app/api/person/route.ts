import { z } from 'zod';
import { loadPerson } from '@/lib/companion/person';
import { personInput } from '@/lib/companion/schema';
import { updatePerson } from '@/lib/companion/update-person';
import { route } from '@/lib/platform/http/route';

export const GET = route(z.object({}), loadPerson);
export const PATCH = route(personInput, updatePerson);
