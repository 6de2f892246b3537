import type { Context } from '@/lib/platform/context';
import type { Meaning } from './meaning';

export async function meaningOf(
  _ctx: Context,
  _text: { text: string; patienceMs: number },
): Promise<Meaning | null> {
  return null;
}
