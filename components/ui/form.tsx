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
      // React keeps a submit that came before it was ready, and runs it here. An action clears the
      // fields afterwards, so from then on submits go the other way.
      action={(data) => onSubmit(valuesOf(data))}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(valuesOf(new FormData(event.currentTarget)));
      }}
      {...props}
    >
      {children}
    </form>
  );
}

function valuesOf(data: FormData): Record<string, string> {
  return Object.fromEntries(
    [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}
