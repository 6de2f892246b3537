import { randomUUID } from 'node:crypto';
import type { Candidate } from '../candidate';
import { draftMemory } from '../draft-memory';
import { dueOf } from '../judge';
import type { Memory } from '../schema';
import type { Scene } from './frame';

/** What is known once a message has been heard, so that the next one can put it right. */
export function knownByThen(
  known: Memory[],
  candidates: Candidate[],
  scene: Pick<Scene, 'turn' | 'timeZone'>,
): Memory[] {
  return candidates.reduce((memories, candidate) => learn(memories, candidate, scene), known);
}

function learn(known: Memory[], candidate: Candidate, scene: Pick<Scene, 'turn' | 'timeZone'>) {
  const { operation, targetId } = candidate;
  const others = known.filter(({ id }) => id !== targetId);
  const target = known.find(({ id }) => id === targetId);
  if (operation === 'RETRACT' || operation === 'RESOLVE') return others;
  const heard = toMemory(candidate, scene);
  if (!target) return operation === 'ADD' ? [...known, heard] : known;
  const { id, key, thread } = target;
  return [...others, { ...heard, id, key, thread, dueAt: heard.dueAt ?? target.dueAt }];
}

function toMemory(candidate: Candidate, { turn, timeZone }: Pick<Scene, 'turn' | 'timeZone'>) {
  const said = { text: turn.text, at: turn.at, timeZone, before: '', known: [] };
  const due = dueOf(candidate, said);
  const draft = draftMemory({ ...candidate, due }, { now: turn.at, timeZone });
  const at = turn.at.toISOString();
  return {
    ...draft,
    id: randomUUID(),
    value: draft.thread?.summary ?? draft.value,
    mentionPolicy: 'free',
    pinned: false,
    locked: false,
    dueAt: draft.dueAt?.toISOString() ?? null,
    expiresAt: draft.expiresAt?.toISOString() ?? null,
    createdAt: at,
    updatedAt: at,
    reinforcements: 0,
    parentId: null,
  } satisfies Memory;
}
