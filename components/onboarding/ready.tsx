'use client';

import Link from 'next/link';
import { strings } from '@/lib/strings/en';
import { goTo } from '../ui/go-to';
import { useDoor } from '../ui/use-door';
import { StepForm } from './step-form';
import type { Summary } from './summary-of';
import { WizardControls } from './wizard-controls';

const words = strings.onboarding.ready;

/** The last page: what was answered, and the button that begins. */
export function Ready({ summary: { name, companionName, lines } }: { summary: Summary }) {
  const door = useDoor<object>('POST', '/api/onboarding/finish', { onDone: () => goTo('/chat') });
  return (
    <WizardControls
      value={{ previous: 'reach', busy: door.busy || door.done, problem: door.error?.message }}
    >
      <StepForm
        title={words.title(name)}
        hint={words.hint}
        goLabel={words.go(companionName)}
        onSubmit={() => door.send({})}
      >
        <dl className="grid border-line border-t">
          {lines.map(({ step, answer, fixed }) => (
            <div
              key={step}
              className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 border-line border-b py-3 sm:grid-cols-[11rem_1fr_auto]"
            >
              <dt className="col-span-2 text-faint text-sm sm:col-span-1">{words.rows[step]}</dt>
              <dd>{answer}</dd>
              {!fixed && (
                <dd>
                  <Link
                    href={`/onboarding/${step}`}
                    aria-label={words.change(words.rows[step])}
                    className="touch-target text-dawn-ink text-sm underline decoration-dawn-ink/40 underline-offset-4"
                  >
                    {words.changeShort}
                  </Link>
                </dd>
              )}
            </div>
          ))}
        </dl>
      </StepForm>
    </WizardControls>
  );
}
