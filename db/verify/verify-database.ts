import postgres, { type ISql } from 'postgres';
import { accessFacts } from './access';
import { catalogueFacts } from './catalogue';
import { contractFacts } from './contract-facts';
import { type Fact, keyOf } from './fact';
import { schemaFacts } from './schema-facts';

export type Finding = {
  state: 'present' | 'missing' | 'different' | 'unexpected';
  /** `index companion_messages_order` */
  what: string;
  detail?: string;
};

/** Reports everything that is expected of a database; returns how much of it is not as it must be. */
export async function verifyDatabase(
  url: string,
  report: (line: string) => void,
): Promise<{ problems: number }> {
  const prepare = new URL(url).port !== '6543';
  const sql = postgres(url, { max: 1, prepare, onnotice: () => {} });
  try {
    const findings = await verify(sql);
    for (const finding of findings) report(lineOf(finding));
    return { problems: findings.filter(isProblem).length };
  } finally {
    await sql.end({ timeout: 5 });
  }
}

export const isProblem = ({ state }: Finding) => state !== 'present';

/** The same, as findings. */
export async function verify(sql: ISql): Promise<Finding[]> {
  const expected = unique([...contractFacts(), ...schemaFacts(), ...accessFacts()]);
  const found = new Map((await catalogueFacts(sql)).map((fact) => [keyOf(fact), fact]));
  return [
    ...expected.map((fact) => compare(fact, found.get(keyOf(fact)))),
    ...surplus(expected, [...found.values()]),
  ];
}

/** Contract and schema mostly say the same; where they contradict each other, both stand. */
function unique(facts: Fact[]): Fact[] {
  return [...new Map(facts.map((fact) => [`${keyOf(fact)} ${fact.is}`, fact])).values()];
}

function compare(expected: Fact, found: Fact | undefined): Finding {
  const what = keyOf(expected);
  if (!found) return { state: 'missing', what, ...(expected.is && { detail: expected.is }) };
  if (expected.is !== found.is && expected.is !== withoutLegacy(expected, found)) {
    return { state: 'different', what, detail: `is ${found.is}, must be ${expected.is}` };
  }
  return { state: 'present', what, ...(found.note && { detail: found.note }) };
}

/** A legacy `users` may hold its text as varchar, and may insist where the contract does not. */
function withoutLegacy(expected: Fact, found: Fact): string {
  if (expected.kind !== 'column' || !expected.name.startsWith('users.')) return found.is;
  const asText = found.is.replace(/^character varying(\(\d+\))?/, 'text');
  return expected.is.includes('not null') ? asText : asText.replace(' not null', '');
}

/** What opens more than it should: grants to people and policies beside the ones above. */
function surplus(expected: Fact[], found: Fact[]): Finding[] {
  const known = new Set(expected.map(keyOf));
  const tables = expected.filter(({ kind }) => kind === 'table').map(({ name }) => name);
  const ours = [...tables, 'schema private', 'private'].join('|');
  const openers: Partial<Record<Fact['kind'], RegExp>> = {
    grant: new RegExp(`^\\w+ on (${ours})\\b.* to (anon|authenticated|public)$`),
    // Not on "users": a legacy policy there is outdone by the restrictive one.
    policy: new RegExp(`" on (?!users$)(${ours})$`),
  };
  return found
    .filter((fact) => !known.has(keyOf(fact)) && openers[fact.kind]?.test(fact.name))
    .map((fact) => ({ state: 'unexpected', what: keyOf(fact), detail: fact.is }));
}

function lineOf({ state, what, detail }: Finding): string {
  const word = state === 'present' ? 'present' : state.toUpperCase();
  return `${word.padEnd(10)} ${what}${detail ? ` (${detail})` : ''}`;
}
