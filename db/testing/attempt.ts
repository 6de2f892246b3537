import { DrizzleQueryError, type SQL, TransactionRollbackError } from 'drizzle-orm';
import postgres from 'postgres';
import type { Db } from '@/db/client';

/** The code with which PostgreSQL says "not yours". */
export const DENIED = '42501';

/** How many rows a statement would touch, or the code of its refusal. Nothing of it stays. */
export async function attempt(db: Db, statement: SQL): Promise<number | string> {
  let touched = 0;
  try {
    await db(async (tx) => {
      touched = (await tx.execute(statement)).count;
      tx.rollback();
    });
  } catch (error) {
    const cause = error instanceof DrizzleQueryError ? error.cause : error;
    if (cause instanceof postgres.PostgresError) return cause.code;
    if (!(error instanceof TransactionRollbackError)) throw error;
  }
  return touched;
}
