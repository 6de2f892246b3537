import type { LegalPage } from '@/lib/strings/en/legal';

/** A page of plain words. */
export function LegalText({ title, lead, sections }: LegalPage) {
  return (
    <article className="mx-auto w-full max-w-page px-5 pt-8 pb-20 sm:px-8 sm:pt-12">
      <h1 className="text-4xl">{title}</h1>
      <p className="voice mt-5 text-soft">{lead}</p>
      {sections.map((section) => (
        <section key={section.title} className="mt-12 max-w-measure">
          <h2 className="text-xl">{section.title}</h2>
          {section.paragraphs?.map((paragraph) => (
            <p key={paragraph} className="mt-3 text-soft">
              {paragraph}
            </p>
          ))}
          {section.list && (
            <ul className="mt-3 grid list-disc gap-1.5 pl-5 text-soft marker:text-dawn-ink">
              {section.list.map((item) =>
                typeof item === 'string' ? (
                  <li key={item}>{item}</li>
                ) : (
                  <li key={item.href}>
                    <a
                      href={item.href}
                      rel="noreferrer"
                      className="text-dawn-ink underline decoration-dawn-ink/40 underline-offset-4"
                    >
                      {item.text}
                    </a>
                  </li>
                ),
              )}
            </ul>
          )}
        </section>
      ))}
    </article>
  );
}
