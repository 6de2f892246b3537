/** A Markdown table that is also a table in a terminal: columns are padded to one width. */
export function asTable(head: string[], rows: string[][]): string {
  const widths = head.map((title, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? title).length)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, n) => pad(cell, widths[n] ?? 0, n > 0)).join(' | ')} |`;
  const rule = line(
    widths.map((width, n) => (n > 0 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))),
  );
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function pad(cell: string, width: number, toTheRight: boolean): string {
  return toTheRight ? cell.padStart(width) : cell.padEnd(width);
}
