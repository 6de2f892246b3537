/** One thing that a database has or lacks: `index companion_messages_order`, and what it is. */
export type Fact = {
  kind:
    | 'table'
    | 'column'
    | 'constraint'
    | 'index'
    | 'row security'
    | 'policy'
    | 'grant'
    | 'function';
  name: string;
  /** What it must be, for what can be there and yet be wrong. */
  is: string;
  /** Worth telling, and no reason to fail. */
  note?: string;
};

export const keyOf = ({ kind, name }: Fact) => `${kind} ${name}`;

/** A column in one notation, whichever side it was read from. */
export function columnFact(
  table: string,
  column: { name: string; type: string; notNull: boolean; default?: string },
): Fact {
  const parts = [
    types[column.type.toLowerCase()] ?? column.type.toLowerCase(),
    ...(column.notNull ? ['not null'] : []),
    ...(column.default === undefined ? [] : [`default ${canonical(column.default, table)}`]),
  ];
  return { kind: 'column', name: `${table}.${column.name}`, is: parts.join(' ') };
}

/** A foreign key in one notation. */
export function foreignKeyFact(
  table: string,
  columns: string[],
  target: { table: string; columns: string[] },
  onDelete: string,
): Fact {
  const rule = onDelete.toLowerCase() === 'no action' ? '' : ` on delete ${onDelete.toLowerCase()}`;
  const to = `${target.table}(${target.columns.join(', ')})`;
  return {
    kind: 'constraint',
    name: `${table}: foreign key (${columns.join(', ')}) references ${to}${rule}`,
    is: '',
  };
}

/**
 * SQL without what PostgreSQL adds or drops when it prints an expression back: casts, parentheses,
 * blanks, quotes, the table's own name.
 */
export function canonical(expression: string, table: string): string {
  return expression
    .toLowerCase()
    .replaceAll('"', '')
    .replaceAll(`${table}.`, '')
    .replace(/::\w+( (with|without) time zone| precision)?(\[\])?/g, '')
    .replaceAll(' as uid', '')
    .replace(/= any ?\(array\[(.*?)\]\)/g, 'in ($1)')
    .replace(/[\s()]/g, '');
}

const types: Record<string, string> = {
  int: 'integer',
  float: 'double precision',
  time: 'time without time zone',
  timestamptz: 'timestamp with time zone',
};
