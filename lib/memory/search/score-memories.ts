import { sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { userContext } from '@/db/schema';
import type { UserId } from '@/lib/platform/context';
import { asked, BM25, rarity } from './bm25';
import type { Asked } from './question';
import type { Scored } from './score-messages';

/** BM25 over one person's memories, best first; see `scoreMessages`. */
export async function scoreMemories(
  tx: Tx,
  userId: UserId,
  { question, limit }: { question: Asked; limit: number },
): Promise<Scored[]> {
  const rows = await tx.execute<Scored>(sql`
    with asked as (${asked(userId, { ...question, days: null })}),
    hits as (
      select m.id, asked.term, m.length
      from asked cross join lateral (
        select id, user_id, cardinality(terms) as length from ${userContext}
        where terms @> array[asked.term]
        limit ${BM25.mostHits}
      ) m
      where m.user_id = ${userId}
    )
    select hits.id, sum(worth * ${BM25.saturation(sql`length`)})::real as score,
      least(sum(worth) / max(whole), 1)::real as share
    from hits join (${rarity(userContext, userId)}) rarity using (term)
    group by hits.id order by score desc limit ${limit}`);
  return [...rows];
}
