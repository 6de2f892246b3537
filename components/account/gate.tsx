'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { strings } from '@/lib/strings/en';
import { browserZone } from '../ui/browser-zone';
import { Button } from '../ui/button';
import { Form } from '../ui/form';
import { goTo } from '../ui/go-to';
import { useDoor } from '../ui/use-door';
import { AccountTitle } from './account-title';
import { BirthDateField } from './birth-date-field';
import { FormProblem } from './form-problem';
import { problemsOf } from './problems-of';

const words = strings.account.gate;

type Props = {
  /** What is said about who reads along: the model by name, or that there is none. */
  reader: string;
};

/** The one screen before an account: what it is, what happens to your words, when you were born. */
export function Gate({ reader }: Props) {
  const router = useRouter();
  const gate = useDoor<object, { entered: boolean }>('POST', '/api/account/gate', {
    onDone: ({ entered }) => (entered ? goTo('/onboarding') : router.refresh()),
    onRefused: ({ code }) => code === 'under_age' && router.refresh(),
  });
  const problems = problemsOf(gate.error, strings.account.fields);
  return (
    <>
      <AccountTitle title={words.title} />
      <div className="grid gap-10">
        <Section title={words.ai.title}>
          <p className="voice text-ink">{words.ai.disclosure}</p>
          <p>
            {words.ai.text} <TextLink href="/safety">{words.ai.safety}</TextLink>
          </p>
        </Section>
        <Section title={words.words.title}>
          <ul className="grid list-disc gap-2 pl-5 marker:text-dawn-ink">
            <li>{words.words.stored}</li>
            <li>{reader}</li>
            <li>
              {words.words.yours} <TextLink href="/privacy">{words.words.privacy}</TextLink>
            </li>
          </ul>
        </Section>
        <Form
          problem={gate.error}
          onSubmit={({ day, month, year }) =>
            gate.send({ birthDate: isoDate(year, month, day), timezone: browserZone() })
          }
          className="grid gap-6"
        >
          <BirthDateField error={problems.birthDate} />
          <FormProblem>{problems.form}</FormProblem>
          <div className="flex flex-col items-start gap-4 sm:flex-row sm:items-center">
            <Button type="submit" busy={gate.busy || gate.done}>
              {words.go}
            </Button>
            <p className="text-faint text-sm">
              {words.agree} <TextLink href="/terms">{words.terms}</TextLink>.
            </p>
          </div>
        </Form>
      </div>
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid max-w-measure gap-3 text-soft">
      <h2 className="text-ink text-xl">{title}</h2>
      {children}
    </section>
  );
}

function TextLink({
  href,
  children,
}: {
  href: '/safety' | '/privacy' | '/terms';
  children: string;
}) {
  return (
    <Link
      href={href}
      target="_blank"
      className="text-dawn-ink underline decoration-dawn-ink/40 underline-offset-4 hover:decoration-dawn-ink"
    >
      {children}
    </Link>
  );
}

function isoDate(year = '', month = '', day = ''): string {
  return `${year.trim().padStart(4, '0')}-${month.padStart(2, '0')}-${day.trim().padStart(2, '0')}`;
}
