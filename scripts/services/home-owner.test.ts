import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Claim, claimHome, isClaim, type Owner } from './home-owner';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'morrow-owner-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const me = { pid: process.pid, command: 'npm start', address: 'http://localhost:3000' };

function asClaim(result: Claim | Owner) {
  if (isClaim(result)) return result;
  throw new Error(`taken by ${result.command}`);
}

test('the second one learns who the first is, and what it shares by now', async () => {
  using claim = asClaim(await claimHome(home, me));
  expect(await claimHome(home, me)).toMatchObject(me);
  const services = { databasePort: 5432, supabaseUrl: 'http://127.0.0.1:54321' };
  claim.announce({ services });
  expect(await claimHome(home, me)).toMatchObject({ ...me, services });
});

test('a home is free again after its owner has gone', async () => {
  asClaim(await claimHome(home, me))[Symbol.dispose]();
  using _claim = asClaim(await claimHome(home, me));
});

test.each([
  ['was killed', ownerFile({ pid: aDeadPid(), port: 1 })],
  ['has a process id that is somebody else’s by now', ownerFile({ pid: process.pid, port: 1 })],
  ['was cut while it wrote', '{"pid": 12'],
])('of ten that find an owner who %s, one takes over', async (_, content) => {
  writeFileSync(join(home, 'owner.json'), content);
  const results = await Promise.all(Array.from({ length: 10 }, () => claimHome(home, me)));
  const claims = results.filter(isClaim);
  expect(claims).toHaveLength(1);
  for (const claim of claims) claim[Symbol.dispose]();
});

test('a port that somebody else answers on by now is no owner', async () => {
  using _other = asClaim(await claimHome(home, me));
  const { port } = JSON.parse(readFileSync(join(home, 'owner.json'), 'utf8'));
  writeFileSync(join(home, 'owner.json'), ownerFile({ pid: process.pid, port }));
  using _claim = asClaim(await claimHome(home, me));
});

function ownerFile(facts: { pid: number; port: number }) {
  return JSON.stringify({ ...facts, token: 'of another time' });
}

function aDeadPid() {
  return spawnSync('true').pid;
}
