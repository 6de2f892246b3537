import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { closeDb } from '@/db/client';
import { asOwner } from '@/db/testing/as-owner';

type Node = {
  'Node Type': string;
  'Relation Name'?: string | undefined;
  'Index Name'?: string | undefined;
  'Actual Rows'?: number | undefined;
  Plans?: Node[] | undefined;
};

const node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    'Node Type': z.string(),
    'Relation Name': z.string().optional(),
    'Index Name': z.string().optional(),
    'Actual Rows': z.number().optional(),
    Plans: z.array(node).optional(),
  }),
);
const logged = z.object({ 'Query Text': z.string(), Plan: node });

/** What a query did: its plan as indented lines, and the big tables that it read without an index. */
export type Plan = { query: string; lines: string[]; fullScans: string[] };

const BIG = new Set([
  'companion_messages',
  'user_context',
  'conversations',
  'memory_history',
  'scheduled_messages',
  'deliveries',
  'consents',
  'users',
]);

/**
 * The plans with which PostgreSQL really ran the queries of some work, from its own log: the
 * product's queries as they are, not copies of them.
 */
export async function plansOf(
  log: string,
  work: () => Promise<unknown>,
  about = /companion_messages|user_context/,
): Promise<Plan[]> {
  const database = await explain(true);
  const before = statSync(log).size;
  await work();
  await closeDb();
  await database.off();
  const text = readFileSync(log).subarray(before).toString();
  return [...text.matchAll(/plan:\n(\t\{\n[\s\S]*?\n\t\})\n/g)].flatMap(([, json = '']) => {
    const { data } = logged.safeParse(JSON.parse(json));
    if (!data || !about.test(data['Query Text'])) return [];
    return [
      {
        query: data['Query Text'],
        lines: inLines(data.Plan, 0),
        fullScans: fullScansIn(data.Plan),
      },
    ];
  });
}

async function explain(isOn: boolean) {
  const sql = asOwner();
  const [row] = await sql<{ name: string }[]>`select current_database() as name`;
  const alter = (setting: string) => sql.unsafe(`alter database ${row?.name} ${setting}`);
  for (const [name, value] of Object.entries(SETTINGS)) {
    await alter(isOn ? `set ${name} = ${value}` : `reset ${name}`);
  }
  // The product's connections read these settings when they are opened.
  await closeDb();
  return { off: () => explain(false) };
}

const SETTINGS = {
  session_preload_libraries: "'auto_explain'",
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_timing': 'off',
  'auto_explain.log_format': "'json'",
};

function inLines(plan: Node, depth: number): string[] {
  const { 'Node Type': type, 'Relation Name': table, 'Index Name': index } = plan;
  const line = [type, index && `using ${index}`, table && `on ${table}`].filter(Boolean).join(' ');
  return [
    `${'  '.repeat(depth)}${line} (${plan['Actual Rows'] ?? 0} rows)`,
    ...(plan.Plans ?? []).flatMap((below) => inLines(below, depth + 1)),
  ];
}

function fullScansIn({ 'Node Type': type, 'Relation Name': table, Plans = [] }: Node): string[] {
  const own = type.includes('Seq Scan') && table && BIG.has(table) ? [table] : [];
  return [...own, ...Plans.flatMap(fullScansIn)];
}
