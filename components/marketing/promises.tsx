import type { ReactNode } from 'react';
import { strings } from '@/lib/strings/en';

const words = strings.marketing.promises;

/** What sets it apart, each with a piece of the real thing. */
export function Promises() {
  return (
    <section className="mx-auto w-full max-w-6xl px-5 py-20 sm:px-8 sm:py-28">
      <h2 className="max-w-measure text-3xl">{words.title}</h2>
      <div className="mt-12 grid gap-x-16 gap-y-14 md:grid-cols-2">
        <Kept {...words.words}>
          <p className="font-medium">{words.words.memory}</p>
          <blockquote className="mt-3 border-dawn border-l-2 pl-4 font-serif text-lg text-soft">
            {words.words.quote}
          </blockquote>
          <p className="mt-2 pl-4 text-faint text-sm">{words.words.when}</p>
        </Kept>
        <Kept {...words.past}>
          <p className="flex items-baseline justify-between gap-4">
            <span className="font-medium">{words.past.now}</span>
            <span className="text-faint text-sm">{words.past.since}</span>
          </p>
          <p className="mt-3 flex items-baseline justify-between gap-4 border-line border-t pt-3 text-faint">
            <s>{words.past.before}</s>
            <span className="text-sm">{words.past.until}</span>
          </p>
        </Kept>
        <Kept {...words.forget}>
          <p className="font-medium">{words.forget.receipt}</p>
          <ul className="mt-2 text-soft text-sm">
            {words.forget.lines.map((line) => (
              <li key={line} className="border-line border-b border-dashed py-1.5">
                {line}
              </li>
            ))}
          </ul>
          <p className="mt-3 font-serif text-soft text-lg">{words.forget.left}</p>
        </Kept>
        <Kept {...words.week}>
          <ol className="grid gap-3">
            {words.week.days.map(({ day, what, why }) => (
              <li key={day} className="grid grid-cols-[3rem_1fr]">
                <span className="text-faint text-sm leading-7">{day}</span>
                <span>
                  <span className="block">{what}</span>
                  <span className="block text-faint text-sm">{why}</span>
                </span>
              </li>
            ))}
          </ol>
        </Kept>
      </div>
    </section>
  );
}

function Kept({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <article className="flex flex-col">
      <h3 className="text-xl">{title}</h3>
      <p className="mt-2 text-soft">{text}</p>
      <div aria-hidden className="mt-6 rounded-lg border border-line bg-raised p-5 shadow-note">
        {children}
      </div>
    </article>
  );
}
