'use client';

import { type ComponentProps, useEffect, useRef } from 'react';

type Props = Omit<ComponentProps<'form'>, 'onSubmit' | 'action' | 'method'> & {
  /** What was filled in, by the controls' names. */
  onSubmit: (values: Record<string, string>) => void;
  /** When it changes to something, the first control at fault gets the focus. */
  problem?: unknown;
};

/** A form that hands over its values; what is wrong with them is said beside the fields, by us. */
export function Form({ onSubmit, problem, children, ...props }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!problem) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [problem]);
  return (
    <form
      ref={form}
      noValidate
      // Without JavaScript, or before it has arrived, values must not end up in the address bar.
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(valuesOf(event.currentTarget));
      }}
      {...props}
    >
      {children}
    </form>
  );
}

function valuesOf(form: HTMLFormElement): Record<string, string> {
  const entries = [...new FormData(form)];
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}
