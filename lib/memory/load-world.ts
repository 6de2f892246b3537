import type { Tx } from '@/db/client';
import type { Context } from '@/lib/platform/context';
import type { Candidate } from './candidate';
import { draftMemory } from './draft-memory';
import { fingerprintsOf } from './fingerprint';
import { forgottenAmong } from './forgotten-among';
import { lastingOf } from './lasting-of';
import { nearestMemories } from './nearest-memories';
import type { World } from './reconcile';

type Told = Pick<World, 'saidAt' | 'timeZone' | 'sensitive'>;

/** What is known and forgotten about these candidates, as of this transaction. */
export async function loadWorld(
  { userId, now }: Pick<Context, 'userId' | 'now'>,
  tx: Tx,
  { candidates, ...told }: Told & { candidates: Candidate[] },
): Promise<World> {
  const heard = candidates.flatMap((candidate) => [candidate, ...lastingOf(candidate)]);
  const drafts = heard.map((candidate) => ({
    ...draftMemory(candidate, { ...told, now }),
    sentence: candidate.sentence,
  }));
  const known = await nearestMemories(tx, userId, {
    text: drafts.map(({ value, subject }) => `${value} ${subject}`).join(' '),
    ids: candidates.flatMap(({ targetId }) => targetId ?? []),
    slots: drafts,
  });
  const prints = drafts.flatMap((draft) => fingerprintsOf(userId, draft));
  return { known, forgotten: await forgottenAmong(tx, userId, prints), userId, now, ...told };
}
