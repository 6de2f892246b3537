import { asService } from '@/db/client';
import { AppError } from '@/lib/platform/errors';
import { isOperator } from './is-operator';
import type { OperatorReport } from './schema';
import { DAYS } from './section';
import { sections } from './sections';

/** How the instance does, for its operator; for everybody else there is no such page. */
export async function operatorReport({ now }: { now: Date }): Promise<OperatorReport> {
  if (!(await isOperator())) throw new AppError('not_found');
  const read = sections.map(async ({ id, title, read }) => ({
    id,
    title,
    ...(await read({ db: asService, now })),
  }));
  return { at: now.toISOString(), days: DAYS, sections: await Promise.all(read) };
}
