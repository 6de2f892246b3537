import type { Memory } from '@/lib/memory/schema';

export type MemoryEdit = Partial<Pick<Memory, 'value' | 'pinned' | 'mentionPolicy'>>;

export type MemoriesChange =
  | { type: 'edited'; id: string; edit: MemoryEdit }
  | { type: 'resolved'; id: string; outcome: string }
  | { type: 'forgotten'; id: string };

/** What the list will be once the server has done it: shown at once, taken back if it does not. */
export function changeMemories(memories: Memory[], change: MemoriesChange): Memory[] {
  switch (change.type) {
    case 'edited':
      return patch(memories, change.id, (memory) => edited(memory, change.edit));
    case 'resolved':
      return patch(memories, change.id, ({ thread }) => ({
        thread: thread && {
          ...thread,
          status: 'resolved',
          follow_up_date: null,
          ...(change.outcome && { outcome: change.outcome }),
        },
      })).filter(({ parentId }) => parentId !== change.id);
    case 'forgotten':
      return memories.filter(({ id, parentId }) => id !== change.id && parentId !== change.id);
  }
}

function edited(memory: Memory, edit: MemoryEdit): Partial<Memory> {
  if (edit.value === undefined) return edit;
  return {
    ...edit,
    locked: true,
    thread: memory.thread && { ...memory.thread, summary: edit.value },
  };
}

function patch(
  memories: Memory[],
  id: string,
  change: (memory: Memory) => Partial<Memory>,
): Memory[] {
  return memories.map((memory) => (memory.id === id ? { ...memory, ...change(memory) } : memory));
}
