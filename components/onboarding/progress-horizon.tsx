import { strings } from '@/lib/strings/en';

/** How far one has come: the sun moves along the horizon. */
export function ProgressHorizon({ step, total }: { step: number; total: number }) {
  const label = strings.onboarding.progress(step, total);
  const share = `${Math.round((step / total) * 100)}%`;
  return (
    <div className="mb-10 sm:mb-14">
      <div
        role="progressbar"
        aria-label={strings.onboarding.title}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={step}
        aria-valuetext={label}
        className="relative h-4 border-line border-b"
      >
        <div className="absolute -bottom-px left-0 h-px bg-dawn-ink" style={{ width: share }} />
        <div
          className="absolute bottom-0 h-3 w-6 -translate-x-1/2 rounded-t-full bg-dawn transition-[left]"
          style={{ left: `clamp(0.75rem, ${share}, calc(100% - 0.75rem))` }}
        />
      </div>
      <p aria-hidden className="mt-2 text-faint text-xs">
        {label}
      </p>
    </div>
  );
}
