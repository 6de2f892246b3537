import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { asService } from '@/db/client';
import { asOwner } from '@/db/testing/as-owner';
import { type FakeModel, startFakeModel } from '@/e2e/fakes/model';
import { extractConversation } from '@/lib/memory/extract-conversation';
import type { Context } from '@/lib/platform/context';
import { commitTurn } from './commit-turn';
import { openDraft } from './draft';
import { reapReplies } from './reap';
import { resumeReply } from './resume';
import { retryReply } from './retry';
import { stopReply } from './stop';
import { aTalker, conversation, say } from './testing/a-talker';
import { readChunks, wordsOf } from './testing/read-chunks';

vi.mock('@/lib/memory/extract-conversation', () => ({ extractConversation: vi.fn() }));

const held = { kind: 'say', text: 'One two three four', holdAfterWords: 2 } as const;
let fake: FakeModel;

beforeAll(async () => {
  fake = await startFakeModel();
  Object.assign(process.env, { MODEL: 'small', MODEL_BASE_URL: fake.baseUrl });
});
afterEach(() => {
  fake.reset();
  vi.mocked(extractConversation).mockClear();
});
afterAll(() => fake.stop());

describe('while a reply is being written', () => {
  test('its words are in its row before it has ended', async () => {
    const ana = await aTalker();
    const { streaming } = await aHeldReply(ana);
    const { status, text } = await theReply(ana);
    expect({ status, text }).toEqual({ status: 'pending', text: 'One two ' });
    fake.release();
    await streaming;
  });

  test('a browser that leaves takes nothing with it', async () => {
    const ana = await aTalker();
    fake.script({ does: { ...held, holdAfterWords: 0 } });
    const response = await say(ana, 'Hello');
    await fake.whenHeld();
    await response.body?.cancel();
    fake.release();
    await vi.waitFor(async () =>
      expect(await theReply(ana)).toMatchObject({ status: 'done', text: 'One two three four' }),
    );
    await vi.waitFor(() => expect(extractConversation).toHaveBeenCalledOnce());
  });

  test('stop keeps what was said, and a retry begins anew in its place', async () => {
    const ana = await aTalker();
    const { id, streaming } = await aHeldReply(ana);
    expect(await stopReply(ana, { messageId: id })).toEqual({ status: 'pending' });
    const chunks = await streaming;
    expect(chunks.at(-1)).toMatchObject({ type: 'finish', messageMetadata: { status: 'stopped' } });
    expect(await theReply(ana)).toMatchObject({ status: 'stopped', text: 'One two ' });
    expect(await stopReply(ana, { messageId: id })).toEqual({ status: 'stopped' });

    fake.script({ does: { kind: 'say', text: 'Anew.' } });
    await readChunks(await retryReply(ana, { messageId: id }));
    expect(await theReply(ana)).toMatchObject({ id, status: 'done', text: 'Anew.' });
  });

  test('a page that is loaded anew gets it from the first word to the last', async () => {
    const ana = await aTalker();
    const { id, streaming } = await aHeldReply(ana);
    const resumed = resumeReply(ana, { messageId: id }).then(readChunks);
    const again = retryReply(ana, { messageId: id }).then(readChunks);
    fake.release();
    for (const chunks of await Promise.all([streaming, resumed, again])) {
      expect(wordsOf(chunks)).toBe('One two three four');
      expect(chunks[0]).toMatchObject({ type: 'start', messageId: id });
      expect(chunks.at(-1)).toMatchObject({ type: 'finish', messageMetadata: { status: 'done' } });
    }
    expect(fake.requests).toHaveLength(1);
  });
});

describe('a reply whose server is gone', () => {
  test('is interrupted when the person looks, keeps its words and can be retried', async () => {
    const ana = await aTalker();
    const { id } = await anOrphan(ana, 'Half a thou');
    expect(await theReply(ana)).toMatchObject({ status: 'interrupted', text: 'Half a thou' });
    const chunks = await readChunks(await resumeReply(ana, { messageId: id }));
    expect(wordsOf(chunks)).toBe('Half a thou');
    expect(chunks.at(-1)).toMatchObject({ type: 'error' });

    fake.script({ does: { kind: 'say', text: 'Whole.' } });
    await readChunks(await retryReply(ana, { messageId: id }));
    expect(await theReply(ana)).toMatchObject({ id, status: 'done', text: 'Whole.' });
  });

  test('is closed by the job, for everybody, and only once', async () => {
    const [ana, ben] = [await aTalker(), await aTalker()];
    await anOrphan(ana, '');
    const { id } = await anOrphan(ben, '');
    await asOwner()`update companion_messages set stop_requested_at = now() where id = ${id}`;
    expect(await reapReplies({ db: asService })).toEqual({ interrupted: 2 });
    expect(await reapReplies({ db: asService })).toEqual({ interrupted: 0 });
    expect((await theReply(ana)).status).toBe('interrupted');
    expect((await theReply(ben)).status).toBe('stopped');
  });

  test('is left alone as long as its server shows that it lives', async () => {
    const ana = await aTalker();
    const { reply } = await commitTurn(ana, { clientId: crypto.randomUUID(), text: 'Hello' });
    await asOwner()`
      update companion_messages set heartbeat_at = now() - interval '29 seconds' where id = ${reply.id}`;
    expect(await reapReplies({ db: asService })).toEqual({ interrupted: 0 });
  });

  test('cannot write into the next attempt, should it come back', async () => {
    const ana = await aTalker();
    const { id } = await anOrphan(ana, 'Old words');
    const late = openDraft(ana, { id, attempt: 1 });
    late.append('Old words, late');
    fake.script({ does: held });
    const anew = readChunks(await retryReply(ana, { messageId: id }));
    await vi.waitFor(() => expect(late.signal.aborted).toBe(true), 5000);
    await late.close({ status: 'done', used: { memoryIds: [], messageIds: [] } });
    fake.release();
    await anew;
    expect(await theReply(ana)).toMatchObject({ status: 'done', text: 'One two three four' });
  });
});

test('somebody else’s reply is not found, by any verb', async () => {
  const [ana, ben] = [await aTalker(), await aTalker()];
  await readChunks(await say(ana, 'Hello'));
  const messageId = (await theReply(ana)).id;
  for (const verb of [stopReply, retryReply, resumeReply]) {
    await expect(verb(ben, { messageId })).rejects.toMatchObject({ code: 'not_found' });
    await expect(verb(ben, { messageId: crypto.randomUUID() })).rejects.toMatchObject({
      code: 'not_found',
    });
  }
});

/** A reply of which two words are saved while the model holds its breath. */
async function aHeldReply(ctx: Context) {
  fake.script({ does: held });
  const streaming = say(ctx, 'Hello').then(readChunks);
  await vi.waitFor(async () => expect((await theReply(ctx)).text).toBe('One two '), 5000);
  return { id: (await theReply(ctx)).id, streaming };
}

/** A turn that was committed, and a server that was killed half a minute ago. */
async function anOrphan(ctx: Context, text: string) {
  const { reply } = await commitTurn(ctx, { clientId: crypto.randomUUID(), text: 'Hello' });
  await asOwner()`
    update companion_messages
    set heartbeat_at = now() - interval '31 seconds', content = ${text} where id = ${reply.id}`;
  return reply;
}

async function theReply(ctx: Context) {
  const reply = (await conversation(ctx)).findLast(({ role }) => role === 'assistant');
  if (!reply) throw new Error('no reply yet');
  return reply;
}
