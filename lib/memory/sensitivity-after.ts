/** What was sensitive stays so, also where the news about it is marked as nothing special. */
export function sensitivityAfter(known: string, heard: string): string {
  return heard === 'none' ? known : heard;
}
