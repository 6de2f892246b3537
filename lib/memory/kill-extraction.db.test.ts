import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { conversations, memoryHistory } from '@/db/schema';
import { aPerson } from '@/db/testing/a-person';
import type { Context } from '@/lib/platform/context';
import { extractConversation } from './extract-conversation';
import { listMemories } from './list';
import { say } from './testing/say';

const now = new Date('2026-11-23T20:30:00Z');

// Its transactions: the lease, reading what was said, whether a model may read it, and keeping it.
test.each([
  ['before', 1],
  ['before', 2],
  ['after', 2],
])('killed with -9 %s keeping what it heard: no duplicate, nothing lost', async (when, keeping) => {
  const ctx = await aPerson({ now });
  const { conversationId } = await say(
    ctx,
    'I work at the museum and my brother Tomás is visiting',
  );
  const server = await held(ctx, { conversationId, transaction: keeping + 2, when });
  server.kill('SIGKILL');
  await once(server, 'exit');

  // While its lease stands nobody else reads; then anybody, as often as they like, at once.
  if (when === 'before') {
    expect(await extractConversation(ctx, { conversationId })).toBe('skipped');
    await ctx.db((tx) =>
      tx.update(conversations).set({ extractionClaimedUntil: null, extractionNextAt: null }),
    );
  }
  await Promise.all([1, 2, 3].map(() => extractConversation(ctx, { conversationId })));
  const values = (await listMemories(ctx)).map(({ value }) => value).sort();
  expect(values).toEqual(['Brother: Tomás', 'Works at the museum']);
  expect(await ctx.db((tx) => tx.select().from(memoryHistory))).toHaveLength(2);
});

type Hold = { conversationId: string; transaction: number; when: string };

/** A process that extracts, and has come to that point. */
async function held(ctx: Context, { conversationId, transaction, when }: Hold) {
  const script = join(import.meta.dirname, 'testing/extract-until-killed.ts');
  const server: ChildProcess = spawn(
    process.execPath,
    [
      '--conditions=react-server',
      '--import',
      'tsx',
      script,
      ctx.userId,
      conversationId,
      now.toISOString(),
      String(transaction),
      when,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (!server.stdout) throw new Error('no output to wait for');
  await Promise.race([once(server.stdout, 'data'), once(server, 'exit').then(refuse)]);
  return server;
}

function refuse(): never {
  throw new Error('it ended before it was killed');
}
