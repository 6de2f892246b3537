import type { HeldMemory } from '@/evals/run/held';

const PASSING = new Set(['thread', 'goal', 'situation', 'struggle']);

/** Whether a memory says that something still goes on, or is still to come. */
export function isOpen({ category, status, due }: HeldMemory, today: string): boolean {
  if (status === 'resolved') return false;
  return PASSING.has(category) || (category === 'event' && (due === null || due > today));
}
