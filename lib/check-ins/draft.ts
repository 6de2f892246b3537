import { createHash } from 'node:crypto';
import type { Composing } from './compose';

/** A check-in's words, made ahead, and the fingerprint of all that they rest on. */
export type Draft = { text: string; by: string; basis: string };

/**
 * A fingerprint of what a text rests on: the plan with its reasons, the memories as they are now, who
 * is written to, what is to be left alone, and the last word of the person. A draft of another basis
 * is never sent.
 */
export function basisOf(
  what: Composing,
  {
    memories,
    lastWroteAt,
  }: { memories: readonly { id: string; updatedAt: string }[]; lastWroteAt: Date | null },
): string {
  const restsOn = memories
    .filter(({ id }) => what.plan.memoryIds.includes(id))
    .map(({ id, updatedAt }) => [id, updatedAt]);
  return createHash('sha256')
    .update(JSON.stringify([what, restsOn, lastWroteAt]))
    .digest('base64url');
}
