import { requireFreshUser } from '@/lib/platform/auth/session';
import type { Context } from '@/lib/platform/context';
import { exportAccount } from './export';

/** Everything of one's own as a file; only for a session that the Auth server still knows. */
export async function downloadExport(ctx: Context): Promise<Response> {
  await requireFreshUser();
  const day = ctx.now.toISOString().slice(0, 10);
  return new Response(JSON.stringify(await exportAccount(ctx), null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="morrow-${day}.json"`,
      'cache-control': 'private, no-store',
    },
  });
}
