import { describe, expect, test } from 'vitest';
import { changeOutbox, nextToSend, type Outgoing, restoreOutbox } from './outbox';

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const entry = (n: number, given: Partial<Outgoing> = {}): Outgoing => ({
  clientId: id(n),
  text: `words ${n}`,
  state: 'waiting',
  problem: null,
  offline: false,
  ...given,
});
const failed = (n: number, offline: boolean) =>
  entry(n, { state: 'failed', problem: 'no', offline });

describe('what is sent next', () => {
  test.each([
    ['nothing of nothing', [], undefined],
    ['the first that waits', [entry(1), entry(2)], id(1)],
    ['nothing while one is on its way', [entry(1, { state: 'sending' }), entry(2)], undefined],
    ['what waits behind a failed one', [failed(1, false), entry(2)], id(2)],
    ['nothing where all failed', [failed(1, true)], undefined],
  ])('%s', (_, entries, clientId) => {
    expect(nextToSend(entries)?.clientId).toBe(clientId);
  });
});

describe('an outgoing message', () => {
  test('keeps its id and its words from failing to sending again', () => {
    let entries = changeOutbox([], { type: 'added', clientId: id(1), text: 'words 1' });
    entries = changeOutbox(entries, { type: 'sending', clientId: id(1) });
    expect(entries).toEqual([entry(1, { state: 'sending' })]);
    entries = changeOutbox(entries, {
      type: 'failed',
      clientId: id(1),
      problem: 'no',
      offline: true,
    });
    expect(entries).toEqual([failed(1, true)]);
    expect(changeOutbox(entries, { type: 'again', clientId: id(1) })).toEqual([entry(1)]);
  });

  test('waits again once online only where being offline was the problem', () => {
    expect(changeOutbox([failed(1, true), failed(2, false)], { type: 'online' })).toEqual([
      entry(1),
      failed(2, false),
    ]);
  });

  test('is gone when the server has it, and only then', () => {
    const entries = [entry(1), entry(2)];
    expect(changeOutbox(entries, { type: 'delivered', clientIds: new Set([id(1)]) })).toEqual([
      entry(2),
    ]);
    expect(changeOutbox(entries, { type: 'delivered', clientIds: new Set([id(3)]) })).toBe(entries);
    expect(changeOutbox(entries, { type: 'removed', clientId: id(2) })).toEqual([entry(1)]);
  });
});

describe('after a reload', () => {
  test.each([
    ['nothing was left', null, []],
    ['what was on its way goes again', [entry(1, { state: 'sending' })], [entry(1)]],
    ['what failed for being offline too', [failed(1, true)], [entry(1)]],
    ['what was refused stays', [failed(1, false)], [failed(1, false)]],
    ['something else is not ours', [{ clientId: 'x' }], []],
  ])('%s', (_, stored, expected) => {
    expect(restoreOutbox(stored && JSON.stringify(stored))).toEqual(expected);
  });

  test('half a text is nothing', () => {
    expect(restoreOutbox('[{"clie')).toEqual([]);
  });

  test('what was left comes before what was just written', () => {
    expect(changeOutbox([entry(2)], { type: 'restored', entries: [entry(1)] })).toEqual([
      entry(1),
      entry(2),
    ]);
  });
});
