/** The quiet meter: how much of the person's own day is used. */
export type UsageToday = {
  plan: string;
  used: number;
  /** Messages a day; null means unlimited. */
  limit: number | null;
  remaining: number | null;
  /** ISO instant of the person's next local day. */
  resetsAt: string;
};
