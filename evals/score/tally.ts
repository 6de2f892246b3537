export type Tally = { right: number; of: number };

export function tally(outcomes: boolean[]): Tally {
  return { right: outcomes.filter(Boolean).length, of: outcomes.length };
}

export function addTallies(tallies: Tally[]): Tally {
  return {
    right: tallies.reduce((sum, { right }) => sum + right, 0),
    of: tallies.reduce((sum, { of }) => sum + of, 0),
  };
}
