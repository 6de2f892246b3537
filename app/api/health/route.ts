import { instanceHealth } from '@/lib/admin/instance-health';

export const dynamic = 'force-dynamic';

/** For machines: 200 while the database answers, 503 while it does not. */
export async function GET(): Promise<Response> {
  const health = await instanceHealth(new Date());
  return Response.json(health, {
    status: health.database ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  });
}
