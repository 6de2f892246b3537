import { contract } from './contract';
import { canonical, columnFact, type Fact, foreignKeyFact } from './fact';

/** What the contract expects of a database. */
export function contractFacts(): Fact[] {
  return Object.entries(contract).flatMap(([table, body]) => [
    { kind: 'table', name: table, is: '' },
    ...lines(body).flatMap((line) => factsOfLine(table, line)),
  ]);
}

const lines = (body: string) =>
  body
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function factsOfLine(table: string, line: string): Fact[] {
  const together = /^UNIQUE\((.+)\)$/.exec(line)?.[1];
  if (together) return [constraint(table, `unique (${together})`)];
  const [name = '', type = ''] = line.split(' ');
  const column = columnFact(table, {
    name,
    type,
    notNull: /NOT NULL|PRIMARY KEY/.test(line),
    default: /DEFAULT (\S+)/.exec(line)?.[1]?.replace(/^'(\d\d:\d\d)'$/, "'$1:00'"),
  });
  return [column, ...constraintsOfLine(table, name, line)];
}

function constraintsOfLine(table: string, column: string, line: string): Fact[] {
  const facts: Fact[] = [];
  if (line.includes('PRIMARY KEY')) facts.push(constraint(table, `primary key (${column})`));
  if (line.endsWith(' UNIQUE')) facts.push(constraint(table, `unique (${column})`));
  const check = /CHECK \((.+)\)$/.exec(line)?.[1];
  if (check) facts.push(constraint(table, `check ${canonical(check, table)}`));
  const key = /REFERENCES ([\w.]+)\((\w+)\)(?: ON DELETE (CASCADE|SET NULL))?/.exec(line);
  if (key) {
    const [, target = '', id = '', onDelete = 'no action'] = key;
    facts.push(foreignKeyFact(table, [column], { table: target, columns: [id] }, onDelete));
  }
  return facts;
}

const constraint = (table: string, rule: string): Fact => ({
  kind: 'constraint',
  name: `${table}: ${rule}`,
  is: '',
});
