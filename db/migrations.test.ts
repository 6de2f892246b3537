import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateDrizzleJson } from 'drizzle-kit/api';
import { expect, test } from 'vitest';
import * as schema from './schema';

const folder = join(import.meta.dirname, '../drizzle/meta');

test('the migrations say what the schema says: drizzle-kit generate would find nothing new', () => {
  const snapshots = readdirSync(folder).filter((name) => name.endsWith('_snapshot.json'));
  const newest: unknown = JSON.parse(
    readFileSync(join(folder, snapshots.sort().at(-1) ?? ''), 'utf8'),
  );
  const ids = { id: expect.any(String), prevId: expect.any(String) };
  expect(newest).toEqual({ ...generateDrizzleJson(schema), ...ids });
});
