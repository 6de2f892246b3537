'use client';

import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import { type ReactNode, useEffect, useRef } from 'react';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { Form } from '../ui/form';
import { useWizardControls } from './wizard-controls';

const words = strings.onboarding;

type Props = {
  title: string;
  hint?: string;
  onSubmit: (values: Record<string, string>) => void;
  refused?: boolean;
  goLabel?: string;
  children?: ReactNode;
};

/** The shape of every question: heading, answer, and back, skip, continue. Enter continues. */
export function StepForm({ title, hint, onSubmit, refused, goLabel = words.go, children }: Props) {
  const { previous, busy, problem, onSkip } = useWizardControls();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusOn(heading.current), []);
  return (
    <Form onSubmit={onSubmit} problem={refused} className="flex flex-1 animate-appear flex-col">
      <h1 ref={heading} id="question" tabIndex={-1} className="text-3xl outline-none">
        {title}
      </h1>
      {hint && <p className="mt-3 max-w-measure text-soft">{hint}</p>}
      <div className="mt-8 grid gap-4">{children}</div>
      {problem && (
        <p role="alert" className="mt-6 text-danger text-sm">
          {problem}
        </p>
      )}
      <div className="mt-10 flex items-center gap-2">
        <Button type="submit" busy={busy}>
          {goLabel}
        </Button>
        {onSkip && (
          <Button look="quiet" disabled={busy} onClick={onSkip}>
            {words.skip}
          </Button>
        )}
        {previous && (
          <Button asChild look="quiet" className="ml-auto">
            <Link href={`/onboarding/${previous}`}>
              <ArrowLeft aria-hidden />
              {words.back}
            </Link>
          </Button>
        )}
      </div>
    </Form>
  );
}

// With a keyboard one goes on typing; on a phone no keyboard jumps up before one has read.
function focusOn(heading: HTMLElement | null): void {
  const field = heading?.closest('form')?.querySelector<HTMLElement>('input[type=text]');
  const hasKeyboard = window.matchMedia('(pointer: fine)').matches;
  (hasKeyboard && field ? field : heading)?.focus({ preventScroll: true });
}
