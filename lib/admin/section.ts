import type { Job } from '@/lib/platform/context';
import type { Findings } from './schema';

/** How far back the sections look. */
export const DAYS = 7;

/** A part of /admin. A new one is a file that satisfies this and a line in ./sections. */
export type Section = {
  id: string;
  title: string;
  read: (job: Job) => Promise<Findings>;
};

export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000);
}

/** Null rather than a division by nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
