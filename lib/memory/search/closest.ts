import { sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { memoryEmbeddings, messageEmbeddings } from '@/db/schema';
import type { UserId } from '@/lib/platform/context';
import { cosine } from './cosine';
import type { Meaning } from './meaning';

const tables = {
  message: { table: messageEmbeddings, id: sql.identifier('message_id') },
  memory: { table: memoryEmbeddings, id: sql.identifier('memory_id') },
};
const CANDIDATES = 150;

/**
 * How near what one person said or kept is to a meaning: of the nearest by their signs, which are
 * quick to compare, and of these ids, by their vectors.
 */
export async function closest(
  tx: Tx,
  userId: UserId,
  { what, meaning, ids }: { what: keyof typeof tables; meaning: Meaning; ids: string[] },
): Promise<Map<string, number>> {
  const { table, id } = tables[what];
  const { model, vector, signs } = meaning;
  const rows = await tx.execute<{ id: string; vector: Uint8Array }>(sql`
    with near as (
      select ${id} from ${table} where user_id = ${userId} and model = ${model}
      order by bit_count(signs # ${signs}::varbit) limit ${CANDIDATES}
    )
    select ${id} as id, vector from ${table}
    where user_id = ${userId} and model = ${model}
      and ${id} in (select ${id} from near union select unnest(${sql.param(ids)}::uuid[]))`);
  return new Map(rows.map((row) => [row.id, cosine(vector, row.vector)]));
}
