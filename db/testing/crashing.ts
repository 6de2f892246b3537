import type { Context } from '@/lib/platform/context';

/** A context whose transactions fail from the n-th on, as if the server had died. */
export function crashing(ctx: Context, n: number): Context {
  let count = 0;
  return {
    ...ctx,
    db: (work) =>
      ctx.db(async (tx) => {
        const done = await work(tx);
        count += 1;
        if (count >= n) throw new Error('gone');
        return done;
      }),
  };
}
