import { setTimeout as sleep } from 'node:timers/promises';
import { type Claim, claimHome, isClaim, type Owner } from './home-owner';

/** Makes this server the owner of the home. A command that works there is waited for. */
export async function takeHomeForServer(home: string, owner: Owner, stop: AbortSignal) {
  const { claim, other } = await take(home, owner, stop, ({ address }) => !address);
  if (claim) return claim;
  throw new Error(
    `Morrow already runs from ${home}: process ${other.pid}, ${other.address}\n` +
      'Stop it first, or set MORROW_HOME to another folder.',
  );
}

/** Makes this command the owner of the home, or gives the running server that it can share. */
export function takeHomeForCommand(home: string, owner: Owner, stop: AbortSignal) {
  return take(home, owner, stop, ({ services }) => !services);
}

type Taken = { claim: Claim; other?: undefined } | { claim?: undefined; other: Owner };

async function take(
  home: string,
  owner: Owner,
  stop: AbortSignal,
  isWorthWaiting: (other: Owner) => boolean,
): Promise<Taken> {
  for (let told = false; ; told = true) {
    const result = await claimHome(home, owner);
    if (isClaim(result)) return { claim: result };
    if (!isWorthWaiting(result)) return { other: result };
    if (!told) console.error(`Waiting for "${result.command}" (process ${result.pid})…`);
    await sleep(300, undefined, { signal: stop });
  }
}
