import { env } from '@/env';
import { sendDeliveries } from '@/lib/channels/send-deliveries';
import { atMost } from '@/lib/platform/at-most';
import { type Context, contextFor, type Job } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { workThrough } from '@/lib/platform/work-through';
import { kindOn } from './agenda';
import { type Claim, claimNext } from './claim';
import { due } from './due';
import { messageFor } from './message';
import { MAX_ATTEMPTS, type Settlement, settle } from './settle';
import { forGates, whatWeKnow } from './what-we-know';
import { writeCheckIn } from './write-check-in';

/** What became of a claimed check-in; `lost` when the person or another tick was faster. */
type End = 'sent' | 'lost' | Settlement['is'];

// Until the next tick begins, nearly. The last one begun may take most of a minute more, its turn at
// the model and two answers, while the next tick is under way: the route has two minutes.
const DEADLINE_MS = 55_000;
const A_TICK_MS = 60_000;
/**
 * A server that dies takes along all that it had begun, so one death says little of any of them. Who
 * was there each time may be the cause, and is given up before it takes more along.
 */
const MOST_BEGUN = 12;
/** To the model, for all ticks of this server together. */
const inTurn = atMost(() => env().CHECK_INS_AT_ONCE);

/** What became of the messages that went out of the app; see `Outcome`. */
type Deliveries = Record<'delivered' | 'unknown' | 'refused', number>;

/**
 * Writes every check-in that is due, and meanwhile brings what was written to people's channels.
 * Safe to run twice at once, and again after a crash.
 */
export async function sendDueCheckIns({ db, now }: Job): Promise<Record<End, number> & Deliveries> {
  const ends = { sent: 0, skipped: 0, postponed: 0, retried: 0, failed: 0, lost: 0 };
  const stopAt = Date.now() + DEADLINE_MS;
  const { CHECK_INS_AT_ONCE, DATABASE_POOL_SIZE } = env();
  const writing = workThrough({
    take: async () => (Date.now() < stopAt ? claimNext({ db, now }) : null),
    work: async (claim) => {
      ends[await orLost(finish(contextFor(claim.userId, now), claim))] += 1;
    },
    // While so many wait for the model, others read and write.
    atOnce: CHECK_INS_AT_ONCE + DATABASE_POOL_SIZE,
  });
  const delivering = sendDeliveries({ db, now }, { stopAt, during: writing });
  // Neither goes home before the other, whatever breaks.
  await Promise.allSettled([delivering, writing]);
  const [{ sent: delivered, unknown, failed: refused }] = await Promise.all([delivering, writing]);
  return { ...ends, delivered, unknown, refused };
}

async function send(ctx: Context, claim: Claim): Promise<End> {
  const { scheduledFor, localDate } = claim;
  const known = await whatWeKnow(ctx);
  // A word of the person since it was planned makes a day of silence one like any other.
  const kind = claim.kind === 'silence' ? kindOn(localDate, known) : claim.kind;
  const gates = { ...forGates(known), scheduledFor, plannedDate: localDate, kind };
  const verdict = due(gates, ctx.now);
  if (verdict.is === 'skip') return settle(ctx, claim, { is: 'skipped', reason: verdict.reason });
  if (verdict.is === 'postpone') {
    return settle(ctx, claim, { is: 'postponed', until: verdict.until });
  }
  const message = await inTurn(() =>
    messageFor(ctx, { known, kind, localDate, verdict, draft: claim.draft }),
  );
  if (!message) return settle(ctx, claim, { is: 'skipped', reason: 'moot' });
  const written = await writeCheckIn(ctx, claim, { message, known });
  if (written !== 'moved_on') return written;
  return settle(ctx, claim, { is: 'postponed', until: new Date(ctx.now.getTime() + A_TICK_MS) });
}

/** No claim is left without an end: what breaks is tried again later, and in the end given up. */
async function finish(ctx: Context, claim: Claim): Promise<End> {
  try {
    if (claim.attempts > MOST_BEGUN) throw new Error('begun too often');
    return await send(ctx, claim);
  } catch (error) {
    const { id, attempts } = claim;
    log.error({ err: error, checkInId: id, attempts }, 'check-in');
    const name = error instanceof Error ? error.name : 'unknown';
    return settle(ctx, claim, { is: attempts < MAX_ATTEMPTS ? 'retried' : 'failed', error: name });
  }
}

/** Who erased themselves meanwhile took their check-ins along. */
async function orLost(end: Promise<End>): Promise<End> {
  try {
    return await end;
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return 'lost';
    throw error;
  }
}
