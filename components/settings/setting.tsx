import type { ReactNode } from 'react';

type Props = { id: string; title: string; text?: ReactNode; children: ReactNode };

/** One part of the settings, which a link can point at. */
export function Setting({ id, title, text, children }: Props) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-8 grid gap-4 border-line border-t py-8 md:grid-cols-[13rem_1fr] md:gap-8"
    >
      <div>
        <h2 id={`${id}-title`} className="text-xl">
          {title}
        </h2>
        {text && <p className="mt-1 text-faint text-sm">{text}</p>}
      </div>
      <div className="min-w-0 max-w-form">{children}</div>
    </section>
  );
}
