import { sql } from 'drizzle-orm';
import { companionMessages, users } from '@/db/schema';
import type { Findings } from './schema';
import { DAYS, daysBefore, type Section } from './section';

/** How many people there are, and how many of them live here. */
export const people = {
  id: 'people',
  title: 'People',
  read: ({ db, now }) =>
    db(async (tx): Promise<Findings> => {
      const week = daysBefore(now, DAYS).toISOString();
      const day = daysBefore(now, 1).toISOString();
      const [counted] = await tx.execute<Counted>(sql`
        select count(*)::int as all,
               (count(*) filter (where created_at >= ${week}))::int as new,
               (count(*) filter (where onboarding_completed_at is not null))::int as onboarded,
               (count(*) filter (where check_ins_enabled))::int as "checkedOn"
        from ${users}`);
      const [active] = await tx.execute<Active>(sql`
        select count(distinct user_id)::int as week,
               (count(distinct user_id) filter (where created_at >= ${day}))::int as day
        from ${companionMessages}
        where role = 'user' and created_at >= ${week}`);
      return {
        metrics: [
          { label: 'Accounts', value: counted?.all ?? 0, unit: 'count' },
          { label: 'New', value: counted?.new ?? 0, unit: 'count' },
          { label: 'Through onboarding', value: counted?.onboarded ?? 0, unit: 'count' },
          { label: 'Want check-ins', value: counted?.checkedOn ?? 0, unit: 'count' },
          { label: 'Wrote in the last day', value: active?.day ?? 0, unit: 'count' },
          { label: 'Wrote in the last week', value: active?.week ?? 0, unit: 'count' },
        ],
        tables: [],
      };
    }),
} satisfies Section;

type Counted = { all: number; new: number; onboarded: number; checkedOn: number };
type Active = { week: number; day: number };
