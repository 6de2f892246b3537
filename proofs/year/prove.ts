import type { Sql } from 'postgres';
import { brokenPromises } from './broken-promises';
import { simulate } from './simulate';

type Period = Parameters<typeof simulate>[1];

/** Simulates a period and holds what happened against the promises; counts, and what was broken. */
export async function prove(sql: Sql, period: Period) {
  const { people, until, clock, counts, totals } = await simulate(sql, period);
  const found = { sent: 0, settledDates: 0, events: 0, extra: 0 };
  const broken: string[] = counts.broken
    ? [`${counts.broken} skipped minutes had something due`]
    : [];
  for (const person of people) {
    const lived = await brokenPromises(sql, person, { from: period.from, until, clock });
    found.sent += lived.sent;
    found.settledDates += lived.settledDates;
    found.events += lived.events;
    found.extra += lived.extra;
    broken.push(...lived.broken);
  }
  const days = Math.round((until - period.from) / 86_400_000);
  return { days, counts: { people: people.length, ...counts, ...found }, ends: totals, broken };
}
