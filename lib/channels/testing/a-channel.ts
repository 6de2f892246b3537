import { vi } from 'vitest';
import type { Channel, Outcome } from '../channel';

/** For tests: a channel without a provider, which does as it is told. */
export function aChannel(id: string, outcome: Outcome | Error, facts: Partial<Channel> = {}) {
  return {
    id,
    label: id,
    isSet: () => true,
    linking: { by: 'device' },
    unlink: async () => {},
    linkOf: async () => ({ as: 'ana', since: null }),
    atOnce: 4,
    ...facts,
    send: vi.fn<Channel['send']>(async () => {
      if (outcome instanceof Error) throw outcome;
      return outcome;
    }),
  } satisfies Channel;
}
