import { expect, test } from 'vitest';
import { extractConversation } from '@/lib/memory/extract-conversation';
import { listMemories } from '@/lib/memory/list';
import type { Context } from '@/lib/platform/context';
import { loadTurn } from './load-turn';
import { prepareReply } from './prepare-reply';
import { aTalker, conversation, say } from './testing/a-talker';
import { readChunks, wordsOf } from './testing/read-chunks';

async function told(ctx: Context, text: string): Promise<string> {
  return wordsOf(await readChunks(await say(ctx, text)));
}

test('a change keeps its past, and the next turn knows it', async () => {
  const ctx = await aTalker();
  for (const text of ['I work at the museum', 'I got a new job at the library']) {
    await told(ctx, text);
    await read(ctx);
  }
  const question = 'Where did I work before?';
  expect(await told(ctx, question)).toMatch(/until today .*works at the museum/i);

  const asked = (await conversation(ctx)).find(({ text }) => text === question);
  const turn = await loadTurn(ctx, { clientId: asked?.clientId ?? '' });
  const { messages } = await prepareReply(ctx, turn);
  const notes = JSON.stringify(messages[0]);
  expect(notes).toContain('“Works at the library”');
  expect(notes).toContain(
    'Was so once and is not any more:\\n- “Works at the museum”, until 2026-11-22',
  );
});

test('what was taken back with nothing in its place is known, too', async () => {
  const ctx = await aTalker();
  await told(ctx, 'I work at the museum');
  await read(ctx);
  await told(ctx, 'I no longer work at the museum');
  await read(ctx);
  expect(await listMemories(ctx)).toEqual([]);
  expect(await told(ctx, 'Where did I work before?')).toMatch(/works at the museum/i);
});

async function read(ctx: Context) {
  const [thread] = await ctx.db((tx) => tx.query.conversations.findMany());
  await extractConversation(ctx, { conversationId: thread?.id ?? '' });
}
