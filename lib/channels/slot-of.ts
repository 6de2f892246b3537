import { derivedSecret } from '@/lib/platform/derived-secret';

/** The name of a slot of one person alone. It tells nobody who that is. */
export function slotOf(purpose: string, who: string): string {
  return `${purpose} ${derivedSecret(`slot ${purpose} ${who}`)}`;
}
