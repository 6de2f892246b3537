import type { Sql } from 'postgres';
import { planNext } from '@/lib/check-ins/plan-next';
import { silenceDays } from '@/lib/check-ins/schema';
import { contextFor } from '@/lib/platform/context';
import { oneOf } from '../random';
import { wishesOf } from './cast';
import type { Person } from './person';

const SILENT_EVERY = 15;

/** The nth person signs up, finishes onboarding and is planned for the first time. */
export async function settleIn(
  sql: Sql,
  n: number,
  { at, next }: { at: number; next: () => number },
) {
  // The same person in every run: what is drawn for them depends on who they are.
  const id = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  const times = { ...wishesOf(n, next), personId: id };
  const { timezone, time, flexibility, quietHours } = times;
  const silence = n % 4 === 1 ? oneOf(next, silenceDays) : null;
  const email = `${id}@proof.local`;
  await sql`
    insert into auth.users (id, aud, role, email) values (${id}, 'authenticated', 'authenticated', ${email})`;
  await sql`
    insert into users (id, email, timezone, preferred_message_time, message_time_flexibility,
      quiet_hours_start_minute, quiet_hours_end_minute, silence_after_days, check_ins_enabled,
      onboarding_completed_at, adult_confirmed_at)
    values (${id}, ${email}, ${timezone}, ${time}, ${flexibility}, ${quietHours?.startMinute ?? null},
      ${quietHours?.endMinute ?? null}, ${silence}, true, ${new Date(at)}, ${new Date(at)})`;
  await planNext(contextFor(id, new Date(at)));
  const person: Person = {
    id,
    wishes: [{ from: at, times }],
    unsettled: [],
    events: [],
    isSilent: n % SILENT_EVERY === SILENT_EVERY - 1,
  };
  return person;
}
