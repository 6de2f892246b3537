import { markReferenced } from '@/lib/memory/mark-referenced';
import type { Context } from '@/lib/platform/context';
import type { ErrorCode } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { type Draft, openDraft, type Used } from './draft';
import type { Turn } from './load-turn';
import { pointAtCard } from './memory-request/point-at-card';
import { replyToRequest } from './memory-request/reply-to-request';
import { prepareReply } from './prepare-reply';
import { ending, opening, words } from './reply-chunks';
import { speak } from './speak';
import type { ReplyChunk } from './stream-response';

/** Writes the reply of a turn to its row and sends its chunks; ends when the row has its last state. */
export async function writeReply(
  ctx: Context,
  turn: Turn,
  send: (chunk: ReplyChunk) => void,
): Promise<void> {
  const { id, attempt } = turn.reply;
  const draft = openDraft(ctx, { id, attempt });
  opening(turn).forEach(send);
  const { status, problem, used } = await fill(ctx, turn, draft, (delta) => send(words(id, delta)));
  await draft.close({ status, used });
  ending(id, status, problem).forEach(send);
}

type Filled = {
  status: 'done' | 'stopped' | 'failed';
  problem: ErrorCode | null;
  used: Used;
};

async function fill(
  ctx: Context,
  turn: Turn,
  draft: Draft,
  say: (delta: string) => void,
): Promise<Filled> {
  const tell = (words: string) => {
    draft.append(words);
    say(words);
  };
  let used: Used = { memoryIds: [], messageIds: [] };
  let problem: ErrorCode = 'unexpected';
  try {
    const request = await replyToRequest(ctx, turn);
    if (request) {
      tell(request.words);
      if (request.rest === '') return { status: 'done', problem: null, used };
      tell('\n\n');
    }
    const pointer = request ? null : await pointAtCard(ctx, turn);
    if (pointer) {
      tell(pointer);
      return { status: 'done', problem: null, used };
    }
    const prepared = await prepareReply(ctx, request ? aboutTheRest(turn, request.rest) : turn);
    used = { memoryIds: prepared.memoryIds, messageIds: prepared.messageIds };
    await markReferenced(ctx, { ids: used.memoryIds });
    problem = 'model_unavailable';
    for await (const delta of speak(prepared, draft.signal)) {
      tell(delta);
    }
    return { status: 'done', problem: null, used };
  } catch (error) {
    if (draft.signal.aborted) return { status: 'stopped', problem: null, used };
    log.warn({ err: error, replyId: turn.reply.id }, 'reply failed');
    return { status: 'failed', problem, used };
  }
}

function aboutTheRest(turn: Turn, rest: string): Turn {
  return { ...turn, message: { ...turn.message, text: rest } };
}
