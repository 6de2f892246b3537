import { jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from './columns';

/** When each job last ran and what it counted; read by /admin and /api/health. Nobody's data. */
export const jobRuns = pgTable('job_runs', {
  job: text('job').primaryKey(),
  startedAt: instant('started_at').notNull(),
  finishedAt: instant('finished_at'),
  counts: jsonb('counts').$type<Record<string, number>>(),
  error: text('error'),
}).enableRLS();
