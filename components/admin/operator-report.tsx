import type { Metric, OperatorReport as Report, SectionReport, Table } from '@/lib/admin/schema';
import { strings } from '@/lib/strings/en';
import { Badge } from '../ui/badge';
import { Card } from '../ui/card';
import { Bars } from './bars';
import { barsOf } from './bars-of';
import { figureInWords } from './figure-in-words';
import { Rows } from './rows';

const words = strings.admin;

/** How the instance does, section by section: figures first, then what they are made of. */
export function OperatorReport({ report }: { report: Report }) {
  return (
    <div className="grid gap-12">
      {report.sections.map((section) => (
        <Section key={section.id} section={section} />
      ))}
    </div>
  );
}

function Section({ section: { id, title, metrics, tables } }: { section: SectionReport }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="pb-4 text-2xl">
        {title}
      </h2>
      <dl className="mb-4 grid grid-cols-2 overflow-hidden rounded-lg border border-line bg-raised empty:hidden sm:grid-cols-3 lg:grid-cols-4">
        {metrics.map((metric) => (
          <Figure key={metric.label} metric={metric} />
        ))}
      </dl>
      <div className="grid gap-4 empty:hidden lg:grid-cols-2">
        {tables.map((table) => (
          <TableCard key={table.title} table={table} />
        ))}
      </div>
    </section>
  );
}

function Figure({ metric }: { metric: Metric }) {
  return (
    <div className="flex flex-col gap-1 p-4 shadow-[1px_1px_0_0_var(--line)]">
      <dt className="text-faint text-sm">{metric.label}</dt>
      <dd className="mt-auto flex flex-wrap items-center gap-2 font-serif text-2xl tabular-nums">
        {figureInWords(metric)}
        {metric.value === null && <span className="sr-only">{words.noneYet}</span>}
        {metric.isBad && (
          <Badge tone="danger" className="font-sans">
            {words.bad}
          </Badge>
        )}
      </dd>
    </div>
  );
}

function TableCard({ table }: { table: Table }) {
  const bars = barsOf(table);
  return (
    <Card className="min-w-0">
      <h3 className="pb-3 text-lg">{table.title}</h3>
      {table.rows.length === 0 && <p className="text-faint text-sm">{words.empty}</p>}
      {table.rows.length > 0 && (bars ? <Bars bars={bars} /> : <Rows table={table} />)}
    </Card>
  );
}
