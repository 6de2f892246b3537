import type { Cell, Table } from '@/lib/admin/schema';
import { strings } from '@/lib/strings/en';
import { TimeAgo } from '../ui/time-ago';

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** Rows under headings, with instants as how long ago they were. */
export function Rows({ table: { columns, rows } }: { table: Table }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keys.
    <div tabIndex={0} className="overflow-x-auto">
      <table className="w-full text-left text-sm">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="py-1.5 pr-4 font-medium text-faint">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join('|')} className="border-line border-t">
              {columns.map((column, n) => (
                <td key={column} className="py-1.5 pr-4 tabular-nums">
                  <CellWords cell={row[n] ?? null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellWords({ cell }: { cell: Cell }) {
  if (cell === null) return strings.admin.nothing;
  if (typeof cell === 'string' && INSTANT.test(cell)) return <TimeAgo at={cell} />;
  return String(cell);
}
