import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asc } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { memoryHistory, memorySuggestions, userContext } from './schema';
import { aPerson } from './testing/a-person';
import { asOwner } from './testing/as-owner';

const migration = readFileSync(join(import.meta.dirname, '../drizzle/0015_old-words.sql'), 'utf8');

const FIRST_NIGHT = new Date('2026-11-20T03:00:00Z');
const SECOND_NIGHT = new Date('2026-11-21T03:00:00Z');

test('rows from before are as they would be written today, and those of today stay', async () => {
  const { userId, db } = await aPerson();
  const [kept = '', once = '', twice = '', forgotten = '', within = '', now = '', gone = ''] =
    Array.from({ length: 7 }, () => randomUUID());
  const line = (
    memoryId: string,
    operation: string,
    before: string | null,
    after: string | null,
  ) => ({
    userId,
    memoryId,
    operation,
    actor: 'nightly',
    createdAt: FIRST_NIGHT,
    before: before && { id: before, value: 'x' },
    after: after && { id: after, value: 'x' },
  });
  const merged = (of: string, into: string) => [
    line(into, 'MERGE', into, into),
    line(of, 'MERGE', of, null),
  ];
  const today = (of: string, into: string) => [
    line(into, 'MERGE', of, null),
    line(into, 'MERGE', into, into),
  ];
  await db(async (tx) => {
    await tx
      .insert(userContext)
      .values([kept, now].map((id) => ({ id, userId, category: 'fact', key: id, value: 'x' })));
    await tx
      .insert(memoryHistory)
      .values([
        ...[kept, once, twice, within].map((id) => line(id, 'ADD', null, id)),
        ...merged(twice, once),
        ...merged(within, forgotten).map((one) =>
          one.memoryId === forgotten ? { ...one, before: null, after: null } : one,
        ),
        ...today(gone, now),
        ...merged(once, kept).map((one) => ({ ...one, createdAt: SECOND_NIGHT })),
        { ...line(forgotten, 'FORGET', null, null), createdAt: SECOND_NIGHT },
      ]);
    await tx.insert(memorySuggestions).values(
      [new Date(), null].map((answeredAt, n) => ({
        userId,
        answeredAt,
        candidate: { value: 'x' },
        reason: 'unsure',
        fingerprint: `${n}`,
      })),
    );
  });

  await asOwner().begin((sql) => sql.unsafe(migration));

  const lines = await db((tx) => tx.select().from(memoryHistory).orderBy(asc(memoryHistory.seq)));
  const names = new Map([
    [kept, 'kept'],
    [now, 'now'],
    [forgotten, 'forgotten'],
  ]);
  const short = lines.map(({ memoryId, operation, before, after }) =>
    [names.get(memoryId) ?? 'lost', operation, before && 'was', after && 'is']
      .filter(Boolean)
      .join(' '),
  );
  expect(short).toEqual([
    'kept ADD is',
    'kept ADD is',
    'kept ADD is',
    'forgotten ADD',
    'kept MERGE was is',
    'kept MERGE was',
    'forgotten MERGE',
    'forgotten MERGE',
    'now MERGE was',
    'now MERGE was is',
    'kept MERGE was is',
    'kept MERGE was',
    'forgotten FORGET',
  ]);
  const asked = await db((tx) =>
    tx.select().from(memorySuggestions).orderBy(asc(memorySuggestions.fingerprint)),
  );
  expect(asked.map(({ candidate }) => candidate)).toEqual([{}, { value: 'x' }]);
});
