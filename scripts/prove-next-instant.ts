import { aroundAChange } from '@/proofs/next-instant/around-a-change';
import { clockChanges } from '@/proofs/next-instant/clock-changes';
import { liveThrough } from '@/proofs/next-instant/live-through';
import { someTimes } from '@/proofs/next-instant/some-times';
import { random } from '@/proofs/random';

// When to write next, in every zone through ten years: a year at a time with other wishes, and the
// days around every change of a clock with wishes that lie in the hour that is missing or doubled.
const YEARS = { from: 2020, years: 10 };
const zones = Intl.supportedValuesOf('timeZone');
const broken: string[] = [];
const counts = { zones: zones.length, years: YEARS.years, clockChanges: 0, checkIns: 0 };

for (const [seed, timezone] of zones.entries()) {
  const next = random(seed);
  for (let year = YEARS.from; year < YEARS.from + YEARS.years; year++) {
    const [from, until] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
    note(liveThrough({ from, until, times: someTimes(timezone, next) }));
  }
  for (const change of clockChanges(timezone, YEARS)) {
    counts.clockChanges++;
    note(aroundAChange(timezone, change, { days: 3, next }));
  }
  if (seed % 20 === 0) console.error(`${timezone}: ${counts.checkIns} check-ins so far`);
}

console.log(JSON.stringify({ ...counts, broken: broken.length }));
for (const one of broken.slice(0, 20)) console.log(one);
process.exitCode = broken.length > 0 ? 1 : 0;

function note(life: ReturnType<typeof liveThrough>) {
  counts.checkIns += life.count;
  broken.push(...life.broken);
}
