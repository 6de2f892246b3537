import { vi } from 'vitest';
import type { Channel, Link, Outcome } from '../channel';

/** For tests: a channel without a provider, which does as it is told. */
export function aChannel(id: string, outcome: Outcome | Error, facts: Partial<Channel> = {}) {
  const send = vi.fn<Link['send']>(async () => {
    if (outcome instanceof Error) throw outcome;
    return outcome;
  });
  return {
    id,
    label: id,
    isSet: () => true,
    linking: { by: 'device' },
    unlink: async () => {},
    linkOf: async () => ({ as: 'ana', since: null, send }),
    atOnce: 4,
    ...facts,
    send,
  } satisfies Channel & Pick<Link, 'send'>;
}
