import { setTimeout as pause } from 'node:timers/promises';
import { contextFor, type Job } from '@/lib/platform/context';
import { attempt } from './attempt';
import type { Channel, Outcome } from './channel';
import { type ClaimedDelivery, claimDelivery } from './claim-delivery';
import { channels as all } from './index';
import { noteOutcome } from './note-outcome';

const LOOK_AGAIN_MS = 200;

type Until = {
  /** When the platform ends this call. */
  stopAt: number;
  /** While this is under way, more may come. */
  during?: Promise<unknown>;
};

/**
 * Brings what is due to people outside of the conversation, every channel at its own pace. Each
 * attempt is on record before it is made, so a crash leaves it `unknown`, never to be repeated.
 */
export async function sendDeliveries(
  { db, now }: Job,
  { stopAt, during = Promise.resolve() }: Until,
  channels: readonly Channel[] = all,
): Promise<Record<Outcome['outcome'], number>> {
  const outcomes = { sent: 0, unknown: 0, failed: 0 };
  const begun = Date.now();
  const clock = () => new Date(now.getTime() + Date.now() - begun);
  let mayComeMore = true;
  const noMore = during
    .catch(() => {})
    .then(() => {
      mayComeMore = false;
    });
  // What one channel refuses is the next one's, so none goes home before the others.
  const underWay = new Set<Promise<void>>();
  // What breaks is told in the end: it takes nobody else's message along.
  const errors: unknown[] = [];
  const keep = (error: unknown) => void errors.push(error);

  async function serve(channel: Channel) {
    const own = new Set<Promise<void>>();
    const start = (work: Promise<void>) => {
      const task = work.catch(keep).finally(() => {
        own.delete(task);
        underWay.delete(task);
      });
      own.add(task);
      underWay.add(task);
    };
    while (Date.now() < stopAt) {
      if (own.size >= channel.atOnce) {
        await Promise.race(own);
        continue;
      }
      const isLastLook = !mayComeMore && underWay.size === 0;
      const claim = await claimDelivery({ db, now: clock() }, channel);
      if (claim && 'turnInMs' in claim) await pause(claim.turnInMs);
      else if (claim && 'putOffMs' in claim) start(pause(claim.putOffMs));
      else if (claim) start(bring(claim));
      else if (isLastLook) break;
      else await Promise.race([pause(LOOK_AGAIN_MS), ...(mayComeMore ? [noMore] : underWay)]);
    }
  }

  async function bring(claim: ClaimedDelivery) {
    const ctx = contextFor(claim.userId, clock());
    const outcome = await attempt(ctx, claim);
    await noteOutcome(ctx, { claim, outcome, channels });
    outcomes[outcome.outcome] += 1;
  }

  const open = channels.filter(({ isSet }) => isSet());
  await Promise.all(open.map((channel) => serve(channel).catch(keep)));
  await Promise.all(underWay);
  if (errors.length > 0) throw errors[0];
  return outcomes;
}
