import type { Bar } from './bars-of';

const WIDTH = 100;

/** How many of each, as lengths beside each other; the numbers stand there, too. */
export function Bars({ bars }: { bars: Bar[] }) {
  return (
    <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-3">
      {bars.map(({ label, count, share }) => (
        <div key={label} className="contents">
          <dt className="min-w-0">
            <span className="block truncate text-soft text-sm">{label}</span>
            <svg
              aria-hidden
              viewBox={`0 0 ${WIDTH} 6`}
              preserveAspectRatio="none"
              className="mt-1 h-1.5 w-full rounded-full bg-sunken"
            >
              <rect width={share * WIDTH} height="6" className="fill-dawn" />
            </svg>
          </dt>
          <dd className="self-end font-medium text-sm tabular-nums leading-none">{count}</dd>
        </div>
      ))}
    </dl>
  );
}
