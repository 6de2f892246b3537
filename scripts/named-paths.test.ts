import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const DOCUMENTS = ['AGENTS.md', 'README.md', 'docs/architecture.md'];

// `lib/memory/categories/`; not `/api/…`, `lib/<feature>/schema.ts` or a bare `log.ts`.
const PATH = /`((?:\w[\w.()-]*\/)+\w[\w.()-]*\/?)`/g;

test.each(DOCUMENTS)('%s names nothing that is gone', (document) => {
  const named = [...readFileSync(document, 'utf8').matchAll(PATH)].map(([, path = '']) => path);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
