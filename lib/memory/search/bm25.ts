import { type SQL, sql } from 'drizzle-orm';
import type { companionMessages, userContext } from '@/db/schema';
import type { UserId } from '@/lib/platform/context';
import type { Asked } from './question';
import { termNumber } from './term-number';

/** The days of a question count as a term of their own. */
const DAYS = { term: 0, weight: 1 };
const K1 = 0.5;
const B = 0.4;
// How many words that say something a message has, about.
const USUAL_LENGTH = 9;
// In how many rows it shows which words are rare; with fewer, all are taken for rather rare.
const TOO_FEW_TO_KNOW = 100;
const ENOUGH_TO_KNOW = 10_000;

export const BM25 = {
  /** A word that is in more rows of one person than this tells them apart too little to read on. */
  mostHits: 3000,
  /** What a term is worth in a row of so many terms: little of a long one is about it. */
  saturation: (length: SQL) =>
    sql`${K1 + 1}::real / (1 + ${K1}::real * (${1 - B}::real + ${B}::real * ${length} / ${USUAL_LENGTH}::real))`,
};

/** The rows `(term, weight)` of a question, as the index of this person knows the terms. */
export function asked(userId: UserId, { terms, days }: Asked): SQL {
  const numbers = terms.map(({ term, weight }) => ({ term: termNumber(userId, term), weight }));
  const all = days ? [...numbers, DAYS] : numbers;
  return sql`
    select term, weight
    from jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as asked (term integer, weight real)`;
}

/**
 * Rows `(term, worth, whole)` of the terms in `asked`, from the `hits`: a word that this person uses
 * seldom says more. `whole` is what the question's own words are worth together; one that is nowhere
 * counts as rare, for the question is about it, too.
 */
export function rarity(table: typeof companionMessages | typeof userContext, userId: UserId): SQL {
  return sql`
    select term, weight * idf as worth, sum(idf) filter (where weight = 1) over () as whole
    from (
      select asked.term, asked.weight,
        ln(1 + greatest(n - count(hits.id), 0) / (count(hits.id) + 0.5) + 0.5 / (count(hits.id) + 0.5)) as idf
      from asked left join hits using (term)
      cross join (
        select greatest(count(*), ${TOO_FEW_TO_KNOW}) as n from (
          select from ${table} where user_id = ${userId} limit ${ENOUGH_TO_KNOW}
        ) few
      ) sized
      group by asked.term, asked.weight, n
    ) counted`;
}
