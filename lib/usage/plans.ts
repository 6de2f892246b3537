import { freeDailyMessages } from '@/lib/platform/free-daily-messages';

type Plan = { dailyMessages: () => number };

const free: Plan = { dailyMessages: freeDailyMessages };

/** What each plan allows; 0 means unlimited. A new plan or limit is a row here. */
const plans = new Map<string, Plan>([
  ['free', free],
  ['unlimited', { dailyMessages: () => 0 }],
]);

/** Messages a day for a plan by its name in `users.plan`; an unknown one gets the free plan's. */
export function dailyMessageLimit(plan: string): number {
  return (plans.get(plan) ?? free).dailyMessages();
}
