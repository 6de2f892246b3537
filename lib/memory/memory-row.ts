import { getTableColumns } from 'drizzle-orm';
import { userContext } from '@/db/schema';

const { terms: _terms, ...columns } = getTableColumns(userContext);

/** The columns of a memory that anyone reads; the search index stays in the database. */
export const memoryColumns = columns;

export type MemoryRow = Omit<typeof userContext.$inferSelect, 'terms'>;
