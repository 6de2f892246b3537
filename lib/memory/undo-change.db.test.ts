import { describe, expect, test } from 'vitest';
import { aPerson } from '@/db/testing/a-person';
import { type Context, contextFor } from '@/lib/platform/context';
import { editMemory } from './edit';
import { historyOf } from './history';
import { listMemories } from './list';
import { rememberedFrom } from './remembered';
import { resolveThread } from './resolve-thread';
import { oneOf, remember } from './testing/remember';
import { undoChange } from './undo-change';

const now = new Date('2026-11-23T20:30:00Z');
const INTERVIEW = 'I have a job interview at the museum on Thursday at 10';
const newest = async (ctx: Context, id: string) => (await historyOf(ctx, { id }))[0]?.id ?? '';

describe('one change is taken back', () => {
  test('a correction', async () => {
    const ctx = await aPerson({ now });
    const { memories } = await remember(ctx, 'I work at the museum');
    const before = oneOf(memories, 'fact');
    await editMemory(ctx, { id: before.id, value: 'Runs the museum', pinned: true });
    const { memory } = await undoChange(ctx, { historyId: await newest(ctx, before.id) });
    expect(memory).toEqual(before);
  });

  test('a change that was heard, with its quote; its chip is gone', async () => {
    const ctx = await aPerson({ now });
    const { memories } = await remember(ctx, 'I work at the museum');
    const before = oneOf(memories, 'fact');
    const { messageId } = await remember(ctx, 'I got a new job at the library');
    const [chip] = (await rememberedFrom(ctx, { messageId })).items;
    const { memory } = await undoChange(ctx, { historyId: chip?.historyId ?? '' });
    expect(memory).toEqual(before);
    expect((await rememberedFrom(ctx, { messageId })).items).toEqual([]);
  });

  test('a thread that was closed, with its question', async () => {
    const ctx = await aPerson({ now });
    const { memories } = await remember(ctx, INTERVIEW);
    const { id } = oneOf(memories, 'thread');
    await resolveThread(ctx, { id, outcome: 'went well' });
    expect(await listMemories(ctx, { category: 'follow_up' })).toEqual([]);
    await undoChange(ctx, { historyId: await newest(ctx, id) });
    expect(await listMemories(ctx)).toEqual(memories);
  });

  test('a thread that moved, with its question', async () => {
    const ctx = await aPerson({ now });
    const { memories } = await remember(ctx, INTERVIEW);
    await remember(ctx, 'The interview was moved to Friday at 9');
    const { id } = oneOf(memories, 'thread');
    const moved = await listMemories(ctx);
    expect(oneOf(moved, 'thread').thread?.follow_up_date).toBe('2026-11-28');
    expect(oneOf(moved, 'follow_up').dueAt).not.toBe(oneOf(memories, 'follow_up').dueAt);
    await undoChange(ctx, { historyId: await newest(ctx, id) });
    expect(await listMemories(ctx)).toEqual(memories);
  });

  test('what was learned stays once the person has corrected it', async () => {
    const ctx = await aPerson({ now });
    const { memories, messageId } = await remember(ctx, 'I work at the museum');
    const { id } = oneOf(memories, 'fact');
    const [chip] = (await rememberedFrom(ctx, { messageId })).items;
    await editMemory(ctx, { id, value: 'Runs the museum', pinned: true });
    const undo = undoChange(ctx, { historyId: chip?.historyId ?? '' });
    await expect(undo).rejects.toMatchObject({ code: 'conflict' });
    expect(await listMemories(ctx)).toMatchObject([{ value: 'Runs the museum' }]);
  });

  test('something learned is forgotten, with its question', async () => {
    const ctx = await aPerson({ now });
    const { memories } = await remember(ctx, INTERVIEW);
    const { memory } = await undoChange(ctx, {
      historyId: await newest(ctx, oneOf(memories, 'thread').id),
    });
    expect(memory).toBeNull();
    expect((await remember(ctx, INTERVIEW)).memories).toEqual([]);
  });

  test('something retracted is believed again', async () => {
    const ctx = await aPerson({ now });
    const { memories } = await remember(ctx, 'I work at the museum');
    const { messageId } = await remember(ctx, 'I don’t work at the museum anymore');
    expect(await listMemories(ctx)).toEqual([]);
    const [chip] = (await rememberedFrom(ctx, { messageId })).items;
    expect(chip?.operation).toBe('RETRACT');
    await undoChange(ctx, { historyId: chip?.historyId ?? '' });
    expect(await listMemories(ctx)).toEqual(memories);
  });
});

describe('what cannot be taken back', () => {
  test('a change that another one followed', async () => {
    const ctx = await aPerson({ now });
    const { memories } = await remember(ctx, 'I work at the museum');
    const { id } = oneOf(memories, 'fact');
    await editMemory(ctx, { id, value: 'Runs the museum' });
    const historyId = await newest(ctx, id);
    await editMemory(ctx, { id, value: 'Owns the museum' });
    await expect(undoChange(ctx, { historyId })).rejects.toMatchObject({ code: 'conflict' });
  });

  test('the same change twice', async () => {
    const ctx = await aPerson({ now });
    const { memories } = await remember(ctx, 'I work at the museum');
    const { id } = oneOf(memories, 'fact');
    await editMemory(ctx, { id, value: 'Runs the museum' });
    const historyId = await newest(ctx, id);
    await undoChange(ctx, { historyId });
    await expect(undoChange(ctx, { historyId })).rejects.toMatchObject({ code: 'conflict' });
    expect((await listMemories(ctx))[0]?.value).toBe('Works at the museum');
  });

  test('somebody else’s', async () => {
    const [ana, ben] = [await aPerson({ now }), await aPerson({ now })];
    const { memories } = await remember(ana, 'I work at the museum');
    const historyId = await newest(ana, oneOf(memories, 'fact').id);
    await expect(undoChange(ben, { historyId })).rejects.toMatchObject({ code: 'not_found' });
    expect(await listMemories(contextFor(ana.userId, now))).toHaveLength(1);
  });
});
