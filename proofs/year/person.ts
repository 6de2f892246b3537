import type { Times } from '@/lib/check-ins/next-instant';

/** Somebody of the simulated year, and what is known of them from outside of the product. */
export type Person = {
  id: string;
  /** What they wished from when on; the last is in force. */
  wishes: { from: number; times: Times }[];
  /** Stretches in which nothing is promised: a pause, a move, and the day after. */
  unsettled: { from: number; until: number }[];
  /** What they were told to be asked about: ids of memories, by the date that it is due. */
  events: { id: string; dueAt: number }[];
  /** Never answers and never writes. */
  isSilent: boolean;
};

export function timesAt({ wishes }: Person, at: number): Times {
  const inForce = wishes.findLast(({ from }) => from <= at) ?? wishes[0];
  if (!inForce) throw new Error('somebody without wishes');
  return inForce.times;
}
