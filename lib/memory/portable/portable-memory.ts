import { z } from 'zod';
import { type MemoryState, memoryState, threadValue } from '../schema';
import { threadOf } from '../thread-of';

/** A memory as it was at one time, without what only means something in one account. */
const portableState = memoryState
  .omit({ id: true, sourceMessageId: true, parentId: true })
  .extend({ thread: threadValue.nullable().default(null) });
export type PortableState = z.output<typeof portableState>;

export const LINES_AT_MOST = 500;
export const QUESTIONS_AT_MOST = 20;

export const portableChange = z.object({
  operation: z.string().min(1).max(40),
  actor: z.enum(['user', 'extraction', 'nightly', 'import']),
  at: memoryState.shape.createdAt,
  before: portableState.nullable(),
  after: portableState.nullable(),
});

/** A memory as it travels: with its evidence, its past and the questions that hang on it. */
const portableMemory = portableState.extend({
  history: z.array(portableChange).max(LINES_AT_MOST).default([]),
  questions: z
    .array(
      portableState.extend({ history: z.array(portableChange).max(LINES_AT_MOST).default([]) }),
    )
    .max(QUESTIONS_AT_MOST)
    .default([]),
});
export type PortableMemory = z.output<typeof portableMemory>;

export const MEMORIES_AT_MOST = 2000;

export const portableFile = z.object({
  format: z.literal('morrow-memories'),
  version: z.literal(1),
  memories: z.array(portableMemory).max(MEMORIES_AT_MOST),
});

/** A state without the account that it is from; a thread in words and apart. */
export function toPortable(state: MemoryState): PortableState {
  const { id: _, sourceMessageId: __, parentId: ___, ...same } = state;
  if (state.category !== 'thread') return { ...same, thread: null };
  const thread = threadOf(state.value);
  return { ...same, value: thread.summary, thread };
}

/** The same in an account: under an id of its own. */
export function fromPortable(
  { thread, ...state }: PortableState,
  place: Pick<MemoryState, 'id' | 'parentId'>,
): MemoryState {
  const value = thread ? JSON.stringify({ ...thread, summary: state.value }) : state.value;
  return { ...state, ...place, value, sourceMessageId: null };
}
