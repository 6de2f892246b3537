import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

export type Step = {
  name: string;
  /** Programs of node_modules/.bin, one after the other. */
  commands: string[][];
  /** Where its JSON reporter writes how many tests passed and failed. */
  report?: string;
  env?: Record<string, string>;
};

const REPORTS = 'test-results';

export const CHECKS: Step[] = [
  { name: 'format, lint and boundaries', commands: [['biome', 'ci', '.']] },
  {
    name: 'types',
    commands: [
      ['next', 'typegen'],
      ['tsc', '--noEmit'],
    ],
  },
  { name: 'dead code', commands: [['knip']] },
];

export const UNIT_TESTS = vitest('unit tests', 'unit');
export const ALL_TESTS = vitest('unit and database tests', 'unit', 'db');

export const BUILD: Step = {
  name: 'build',
  commands: [['node', 'scripts/ensure.mjs', 'build']],
};

export const STORIES: Step = {
  name: 'stories in a browser',
  commands: [['playwright', 'test', '--reporter=list,json']],
  report: `${REPORTS}/stories.json`,
  env: { ...withoutEnvFiles(), PLAYWRIGHT_JSON_OUTPUT_NAME: `${REPORTS}/stories.json` },
};

function vitest(name: string, ...projects: string[]): Step {
  const report = `${REPORTS}/${projects.join('-')}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const chosen = projects.map((project) => `--project=${project}`);
  return { name, commands: [['vitest', 'run', ...chosen, ...reporters]], report };
}

/** A developer's own database and model keys have no part in the stories. */
function withoutEnvFiles() {
  const files = ['.env', '.env.local'].filter((file) => existsSync(file));
  const names = files.flatMap((file) => Object.keys(parseEnv(readFileSync(file, 'utf8'))));
  return Object.fromEntries(names.map((name) => [name, '']));
}
