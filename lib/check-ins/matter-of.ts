/**
 * The thread or question that a check-in asks about, and that its four answers close or move. Where
 * there is none, none of them would be true: such a check-in is answered in words.
 */
export function matterOf({
  priority,
  memoryIds,
}: {
  priority: string | null;
  memoryIds: readonly string[];
}): string | undefined {
  return priority === 'FOLLOW_UP' || priority === 'THREAD' ? memoryIds[0] : undefined;
}
