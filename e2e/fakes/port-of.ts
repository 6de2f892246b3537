import type { AddressInfo } from 'node:net';

/** The port that a server of a fake got. */
export function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('not listening');
  return address.port;
}
