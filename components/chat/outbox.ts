import { z } from 'zod';

/**
 * What the person sent and the server has not confirmed. The id is made once: however often the
 * message is sent, it is one message.
 */
const outgoing = z.object({
  clientId: z.uuid(),
  text: z.string(),
  state: z.enum(['waiting', 'sending', 'failed']),
  /** Why it failed, in a kind sentence, and whether being online again is enough to try again. */
  problem: z.string().nullable(),
  offline: z.boolean(),
});
export type Outgoing = z.infer<typeof outgoing>;

const outbox = z.array(outgoing).max(50);

export type OutboxChange =
  | { type: 'restored'; entries: Outgoing[] }
  | { type: 'added'; clientId: string; text: string }
  | { type: 'sending' | 'again' | 'removed'; clientId: string }
  | { type: 'failed'; clientId: string; problem: string; offline: boolean }
  | { type: 'online' } // and nothing is on its way
  | { type: 'delivered'; clientIds: ReadonlySet<string> };

export function changeOutbox(entries: Outgoing[], change: OutboxChange): Outgoing[] {
  switch (change.type) {
    case 'restored':
      return [...change.entries, ...entries];
    case 'added':
      return [
        ...entries,
        {
          clientId: change.clientId,
          text: change.text,
          state: 'waiting',
          problem: null,
          offline: false,
        },
      ];
    case 'sending':
      return patch(entries, change.clientId, { state: 'sending', problem: null, offline: false });
    case 'again':
      return patch(entries, change.clientId, { state: 'waiting', problem: null, offline: false });
    case 'failed':
      return patch(entries, change.clientId, {
        state: 'failed',
        problem: change.problem,
        offline: change.offline,
      });
    case 'removed':
      return entries.filter(({ clientId }) => clientId !== change.clientId);
    case 'online':
      return entries.map((entry) => (isStuck(entry) ? { ...entry, ...afresh } : entry));
    case 'delivered': {
      const left = entries.filter(({ clientId }) => !change.clientIds.has(clientId));
      return left.length === entries.length ? entries : left;
    }
  }
}

/** The one to send now: the first that waits, and none while another is on its way. */
export function nextToSend(entries: Outgoing[]): Outgoing | undefined {
  if (entries.some(({ state }) => state === 'sending')) return undefined;
  return entries.find(({ state }) => state === 'waiting');
}

/** Reads what an earlier visit left; what was on its way then is sent again, which is harmless. */
export function restoreOutbox(stored: string | null): Outgoing[] {
  if (stored === null) return [];
  try {
    return outbox
      .parse(JSON.parse(stored))
      .map((entry) => (isStuck(entry) ? { ...entry, ...afresh } : entry));
  } catch {
    return [];
  }
}

// Asked only while nothing is on its way: then nothing is really being sent.
function isStuck({ offline, state }: Outgoing): boolean {
  return offline || state === 'sending';
}

const afresh = { state: 'waiting', problem: null, offline: false } as const;

function patch(entries: Outgoing[], clientId: string, change: Partial<Outgoing>): Outgoing[] {
  return entries.map((entry) => (entry.clientId === clientId ? { ...entry, ...change } : entry));
}
