import { setPreferences } from '@/lib/check-ins/preferences';
import { preferencesInput } from '@/lib/check-ins/schema';
import { route } from '@/lib/platform/http/route';

export const PUT = route(preferencesInput, setPreferences);
