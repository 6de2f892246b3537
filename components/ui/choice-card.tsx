import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';

type Props = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; hint?: ReactNode };

/** One of several answers, as a card; a radio button at heart. */
export function ChoiceCard({ label, hint, className, ...input }: Props) {
  return (
    <label
      className={cn(
        'flex min-h-14 cursor-pointer items-start gap-4 rounded-lg border border-line bg-raised px-5 py-4 transition-colors hover:border-edge',
        'has-checked:border-dawn-ink has-checked:bg-dawn-wash has-focus-visible:outline-2 has-focus-visible:outline-dawn-ink has-focus-visible:outline-offset-2',
        className,
      )}
    >
      <input
        type="radio"
        className="mt-1.5 size-4 shrink-0 accent-dawn-ink outline-none"
        {...input}
      />
      <span className="grid gap-1">
        <span className="font-medium">{label}</span>
        {hint && <span className="text-soft text-sm">{hint}</span>}
      </span>
    </label>
  );
}
