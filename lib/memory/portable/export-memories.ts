import type { z } from 'zod';
import { requireFreshUser } from '@/lib/platform/auth/session';
import type { Context } from '@/lib/platform/context';
import { localDate } from '@/lib/platform/local-date';
import type { exportInput } from '../schema';
import { zoneOf } from '../zone-of';
import { collectMemories } from './collect';
import { toMarkdown } from './to-markdown';

/** The memories as a file: JSON in full, or Markdown to read; both can be brought in again. */
export async function exportMemories(
  ctx: Context,
  { format }: z.output<typeof exportInput>,
): Promise<Response> {
  await requireFreshUser();
  const timeZone = await ctx.db((tx) => zoneOf(tx, ctx.userId));
  const memories = await collectMemories(ctx);
  const day = localDate(ctx.now, timeZone);
  return format === 'json'
    ? fileOf(toJson(ctx.now, memories), `morrow-memories-${day}.json`, 'application/json')
    : fileOf(
        toMarkdown(memories, { timeZone, now: ctx.now }),
        `morrow-memories-${day}.md`,
        'text/markdown',
      );
}

function toJson(now: Date, memories: object[]): string {
  const file = { format: 'morrow-memories', version: 1, exported_at: now.toISOString(), memories };
  return JSON.stringify(file, null, 2);
}

function fileOf(body: string, name: string, type: string): Response {
  return new Response(body, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  });
}
