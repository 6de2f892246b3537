import { is, SQL } from 'drizzle-orm';
import { getTableConfig, IndexedColumn, type PgColumn, PgDialect } from 'drizzle-orm/pg-core';
import { type Table, tables } from '@/db/tables';
import { canonical, columnFact, type Fact, foreignKeyFact } from './fact';

/** What db/schema expects of a database. */
export function schemaFacts(): Fact[] {
  return tables.flatMap((table) => [
    { kind: 'table', name: table.name, is: '' },
    { kind: 'row security', name: `${table.name} enabled`, is: '' },
    ...table.columns.map((column) => factOfColumn(table.name, column)),
    ...constraints(table),
    ...table.foreignKeys.map((key) => factOfForeignKey(table.name, key)),
    ...table.indexes.map((index) => factOfIndex(table.name, index)),
    ...table.policies.map((policy) => factOfPolicy(table.name, policy)),
  ]);
}

function factOfColumn(table: string, column: PgColumn): Fact {
  const identity = column.generatedIdentity !== undefined;
  return columnFact(table, {
    name: column.name,
    type: column.getSQLType(),
    notNull: column.notNull || identity,
    default: identity ? 'identity' : (generated(column) ?? defaultOf(column)),
  });
}

function generated(column: PgColumn): string | undefined {
  const as = column.generated?.as;
  return is(as, SQL) ? text(as) : undefined;
}

function defaultOf(column: PgColumn): string | undefined {
  const value: unknown = column.default;
  if (value === undefined) return undefined;
  if (is(value, SQL)) return text(value);
  if (typeof value === 'object') return `'${JSON.stringify(value)}'`;
  if (typeof value !== 'string') return String(value);
  return column.getSQLType() === 'time' ? `'${value}:00'` : `'${value}'`;
}

function constraints(table: Table): Fact[] {
  const primary = table.columns.filter((column) => column.primary);
  const keys = [...table.primaryKeys.map((key) => key.columns), ...(primary[0] ? [primary] : [])];
  const uniques = [
    ...table.uniqueConstraints.map((unique) => unique.columns),
    ...table.columns.filter((column) => column.isUnique).map((column) => [column]),
  ];
  return [
    ...keys.map((columns) => `primary key (${names(columns)})`),
    ...uniques.map((columns) => `unique (${names(columns)})`),
    ...table.checks.map((check) => `check ${canonical(text(check.value), table.name)}`),
  ].map((rule) => ({ kind: 'constraint', name: `${table.name}: ${rule}`, is: '' }));
}

function factOfForeignKey(table: string, key: Table['foreignKeys'][number]): Fact {
  const { columns, foreignColumns, foreignTable } = key.reference();
  const target = getTableConfig(foreignTable);
  return foreignKeyFact(
    table,
    columns.map((column) => column.name),
    {
      table: target.schema ? `${target.schema}.${target.name}` : target.name,
      columns: foreignColumns.map((column) => column.name),
    },
    key.onDelete ?? 'no action',
  );
}

function factOfIndex(table: string, { config }: Table['indexes'][number]): Fact {
  const columns = config.columns.map((column) => {
    if (is(column, IndexedColumn)) return column.name;
    return is(column, SQL) ? canonical(text(column), table) : '';
  });
  const where = config.where ? ` where ${canonical(text(config.where), table)}` : '';
  return {
    kind: 'index',
    name: config.name ?? '',
    is: `${config.unique ? 'unique ' : ''}${table} ${config.method ?? 'btree'} (${columns.join(', ')})${where}`,
  };
}

function factOfPolicy(table: string, policy: Table['policies'][number]): Fact {
  const using = policy.using ? ` using ${canonical(text(policy.using), table)}` : '';
  const check = policy.withCheck ? ` check ${canonical(text(policy.withCheck), table)}` : '';
  const role = typeof policy.to === 'object' && 'name' in policy.to ? policy.to.name : policy.to;
  return {
    kind: 'policy',
    name: `"${policy.name}" on ${table}`,
    is: `${policy.as ?? 'permissive'} for ${policy.for ?? 'all'} to ${role}${using}${check}`,
  };
}

const dialect = new PgDialect();
const text = (sql: SQL) => dialect.sqlToQuery(sql.inlineParams()).sql;
const names = (columns: PgColumn[]) => columns.map((column) => column.name).join(', ');
