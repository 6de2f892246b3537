import { setTimeout as pause } from 'node:timers/promises';
import { and, eq, sql } from 'drizzle-orm';
import { companionMessages } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { log } from '@/lib/platform/log';
import type { ReplyStatus } from './schema';

const SAVE_EVERY_MS = 350;
const WAITS_BEFORE_GIVING_UP_MS = [250, 500, 1000, 2000, 4000];

export type Draft = ReturnType<typeof openDraft>;
type Ending = { status: Exclude<ReplyStatus, 'pending'>; used: Used };

/** What a reply saw: the answer to "why did you say that?". */
export type Used = { memoryIds: string[]; messageIds: string[] };

/**
 * A reply that is being written. A few times a second one statement saves its text, shows that its
 * server lives and learns whether it is to stop; `signal` then aborts the model.
 */
export function openDraft(ctx: Context, { id, attempt }: { id: string; attempt: number }) {
  const ended = new AbortController();
  let text = '';
  let saving: Promise<void> | undefined;

  const timer = setInterval(() => {
    saving ??= save().finally(() => {
      saving = undefined;
    });
  }, SAVE_EVERY_MS);

  async function save() {
    try {
      const [row] = await write({ content: text });
      // Gone, or closed as orphaned, or begun anew elsewhere: no longer ours to write.
      if (!row || row.stopRequestedAt) ended.abort();
    } catch (error) {
      log.warn({ err: error, replyId: id }, 'draft not saved, trying again');
    }
  }

  function write(change: { content: string } & Partial<Ending>) {
    const { used, ...columns } = change;
    return ctx.db((tx) =>
      tx
        .update(companionMessages)
        .set({ ...columns, ...(used && columnsOf(used)), heartbeatAt: sql`now()` })
        .where(
          and(
            eq(companionMessages.id, id),
            eq(companionMessages.status, 'pending'),
            sql`coalesce((${companionMessages.metadata} ->> 'attempt')::int, 1) = ${attempt}`,
          ),
        )
        .returning({ stopRequestedAt: companionMessages.stopRequestedAt }),
    );
  }

  return {
    signal: ended.signal,
    text: () => text,
    append(delta: string) {
      text += delta;
    },
    /** Saves the reply for good; a database that restarts meanwhile is waited for. */
    async close({ status, used }: Ending) {
      clearInterval(timer);
      await saving;
      for (const waitMs of [0, ...WAITS_BEFORE_GIVING_UP_MS]) {
        await pause(waitMs);
        try {
          return void (await write({ content: text, status, used }));
        } catch (error) {
          log.warn({ err: error, replyId: id }, 'reply not saved, trying again');
        }
      }
      log.error({ replyId: id }, 'reply lost after its last saved words');
    },
  };
}

function columnsOf({ memoryIds, messageIds }: Used) {
  const { metadata } = companionMessages;
  const ids = JSON.stringify(messageIds);
  return {
    usedMemoryIds: memoryIds,
    metadata: sql`jsonb_set(coalesce(${metadata}, '{}'), '{usedMessageIds}', ${ids}::jsonb)`,
  };
}
