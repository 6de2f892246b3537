import { eq } from 'drizzle-orm';
import { onboarding } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import type { StepId } from './schema';
import { steps } from './steps';

export type Progress = {
  /** The furthest page that may be opened; the ones before it can be changed. */
  current: StepId | 'ready';
  answers: Record<string, unknown>;
};

/** How far somebody has come, on whatever device; the beginning for who has not begun. */
export async function loadProgress(ctx: Context): Promise<Progress> {
  const [row] = await ctx.db((tx) =>
    tx.select().from(onboarding).where(eq(onboarding.userId, ctx.userId)),
  );
  return { current: pages[indexOfPage(row?.currentStep)] ?? 'ready', answers: row?.data ?? {} };
}

const pages = [...steps.map(({ id }) => id), 'ready' as const];

/** Whether the wizard has a page of this name. */
export function isPage(name: string): name is StepId | 'ready' {
  return name === 'ready' || steps.some(({ id }) => id === name);
}

/** The place of a page in the wizard; unknown names, such as the table's default, are the first. */
export function indexOfPage(name: string | null | undefined): number {
  const names: readonly string[] = pages;
  return Math.max(0, names.indexOf(name ?? ''));
}

/** The page after this one. */
export function pageAfter(id: StepId): StepId | 'ready' {
  return pages[indexOfPage(id) + 1] ?? 'ready';
}
