import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

const servicesSchema = z.object({ databasePort: z.number(), supabaseUrl: z.string() });

/** What a server shares with commands, once it is up. */
export type Services = z.infer<typeof servicesSchema>;

const ownerSchema = z.object({
  pid: z.number(),
  command: z.string(),
  /** A server's; a command has none. */
  address: z.string().optional(),
  services: servicesSchema.optional(),
});

/** Who works in a home folder. */
export type Owner = z.infer<typeof ownerSchema>;

export type Claim = {
  announce: (more: Partial<Owner>) => void;
  [Symbol.dispose]: () => void;
};

const fileSchema = z.object({ pid: z.number(), port: z.number(), token: z.string() });
const answerSchema = ownerSchema.extend({ token: z.string() });

/**
 * Makes us the one process that works in this home, or says who does. The owner can be asked over a
 * loopback port, so neither a kill -9 nor a reused process id leaves a lock that lies.
 */
export async function claimHome(home: string, owner: Owner): Promise<Claim | Owner> {
  const file = join(home, 'owner.json');
  const token = randomUUID();
  const known = { ...owner };
  const door = createServer((socket) => {
    socket.on('error', () => {});
    socket.end(JSON.stringify({ ...known, token }));
  });
  const port = await new Promise<number>((resolve) => {
    door.listen(0, '127.0.0.1', () => resolve(portOf(door.address())));
  });
  door.unref();

  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, port, token }), { mode: 0o600 });
  try {
    while (!(await isOurs(file, mine, token))) {
      const other = await whoOwns(home);
      if (other) {
        door.close();
        return other;
      }
      setAside(file, mine);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return {
    announce: (more) => Object.assign(known, more),
    [Symbol.dispose]: () => {
      door.close();
      rmSync(file, { force: true });
    },
  };
}

export const isClaim = (result: Claim | Owner): result is Claim => 'announce' in result;

/** The living owner of a home, if there is one. */
export async function whoOwns(home: string): Promise<Owner | undefined> {
  const noted = readOwnerFile(join(home, 'owner.json'));
  if (!noted) return undefined;
  const answer = answerSchema.safeParse(await ask(noted.port));
  return answer.success && answer.data.token === noted.token ? answer.data : undefined;
}

async function isOurs(file: string, mine: string, token: string) {
  try {
    linkSync(mine, file);
  } catch {
    return false;
  }
  // Two may have found the same dead owner: of those that replaced it, the last one is the owner.
  await sleep(50);
  return readOwnerFile(file)?.token === token;
}

function setAside(file: string, mine: string) {
  try {
    renameSync(file, `${mine}.dead`);
  } catch {
    // Somebody else was faster.
  }
  rmSync(`${mine}.dead`, { force: true });
}

function readOwnerFile(file: string) {
  try {
    return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

async function ask(port: number): Promise<unknown> {
  const socket = connect({ port, host: '127.0.0.1', timeout: 2000 });
  socket.once('timeout', () => socket.destroy());
  try {
    return JSON.parse(await text(socket));
  } catch {
    return undefined;
  }
}

const portOf = (address: ReturnType<ReturnType<typeof createServer>['address']>) =>
  address && typeof address === 'object' ? address.port : 0;
