import { setRhythm } from '@/lib/check-ins/rhythm';
import { rhythmInput } from '@/lib/check-ins/schema';
import { route } from '@/lib/platform/http/route';

export const PUT = route(rhythmInput, setRhythm);
