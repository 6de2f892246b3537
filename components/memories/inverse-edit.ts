import type { Memory } from '@/lib/memory/schema';
import type { MemoryEdit } from './change-memories';

/** What must be sent to make an edit undone. */
export function inverseEdit(memory: Memory, edit: MemoryEdit): MemoryEdit {
  return {
    ...(edit.value !== undefined && { value: memory.value }),
    ...(edit.pinned !== undefined && { pinned: memory.pinned }),
    ...(edit.mentionPolicy !== undefined && { mentionPolicy: memory.mentionPolicy }),
  };
}
