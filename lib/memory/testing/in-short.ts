import type { Context } from '@/lib/platform/context';
import { listMemories } from '../list';

/** All that somebody is remembered for, a line each, such as `fact home: Lives in Lisbon`. */
export async function inShort(ctx: Context): Promise<string[]> {
  const memories = await listMemories(ctx);
  return memories.map(({ category, key, value }) => `${category} ${key}: ${value}`).sort();
}
