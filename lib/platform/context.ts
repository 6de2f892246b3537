import { asUser, type Db, type Tx } from '@/db/client';

export type UserId = string;

/** Who asks, through which door to the database, and when. The first argument of every verb. */
export type Context = { db: Db; userId: UserId; now: Date };

/** What a job gets that serves many people; it makes a `Context` for each with `contextFor`. */
export type Job = { db: Db; now: Date };

export function contextFor(userId: UserId, now: Date): Context {
  return { db: asUser(userId), userId, now };
}

/** Lets several verbs join one transaction: they get a context whose `db` is that transaction. */
export function inTransaction<T>(
  ctx: Context,
  work: (ctx: Context, tx: Tx) => Promise<T>,
): Promise<T> {
  return ctx.db((tx) => work({ ...ctx, db: (run) => run(tx) }, tx));
}
