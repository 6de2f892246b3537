'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { toast } from 'sonner';
import type { ForgetReceipt, Memory, MemoryChange, MemorySnapshot } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { callDoor } from '../ui/call-door';
import { changeMemories, type MemoriesChange, type MemoryEdit } from './change-memories';
import { inverseEdit } from './inverse-edit';

const words = strings.memories;
const KEY = ['memories'];

type Undo = () => Promise<unknown>;
type Doing = { change: MemoriesChange; run: () => Promise<Undo | undefined>; said?: string };

/**
 * The memories and all that can be done with them: shown at once, taken back if the server does not
 * do it, and each with its undo (the last one also by key).
 */
export function useMemories(initial: Memory[]) {
  const queries = useQueryClient();
  const undos = useRef<Undo[]>([]);
  const {
    data: memories,
    isError,
    refetch,
  } = useQuery({
    queryKey: KEY,
    queryFn: async () => (await callDoor<{ memories: Memory[] }>('GET', '/api/memories')).memories,
    initialData: initial,
  });

  const { mutate } = useMutation({
    mutationFn: ({ run }: Doing) => run(),
    onMutate: async ({ change }) => {
      await queries.cancelQueries({ queryKey: KEY });
      const before = queries.getQueryData<Memory[]>(KEY);
      queries.setQueryData<Memory[]>(KEY, (now) => now && changeMemories(now, change));
      return before;
    },
    onError: (error, _doing, before) => {
      queries.setQueryData(KEY, before);
      toast.error(error.message);
    },
    onSuccess: (undo, { said }) => {
      if (undo) undos.current.push(undo);
      if (said) toast(said, undo && { action: undoAction(undo) });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });

  const { mutate: runUndo } = useMutation({
    mutationFn: (undo: Undo) => undo(),
    onError: (error) => toast.error(error.message),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });

  function undoAction(undo: Undo) {
    return {
      label: words.actions.undo,
      onClick: () => {
        undos.current = undos.current.filter((one) => one !== undo);
        runUndo(undo);
      },
    };
  }

  return {
    memories,
    isError,
    refetch,

    edit(memory: Memory, edit: MemoryEdit) {
      const path = `/api/memories/${memory.id}` as const;
      mutate({
        change: { type: 'edited', id: memory.id, edit },
        run: async () => {
          await callDoor('PATCH', path, edit);
          return edit.value === undefined
            ? () => callDoor('PATCH', path, inverseEdit(memory, edit))
            : () => undoNewestChange(memory.id);
        },
        ...(edit.value !== undefined && { said: words.edit.done }),
      });
    },

    resolve(memory: Memory, outcome: string) {
      mutate({
        change: { type: 'resolved', id: memory.id, outcome },
        run: async () => {
          await callDoor('POST', `/api/memories/${memory.id}/resolve`, { outcome });
          return () => undoNewestChange(memory.id);
        },
        said: words.resolve.done,
      });
    },

    forget(memory: Memory, { inOwnMessages = false } = {}) {
      mutate({
        change: { type: 'forgotten', id: memory.id },
        run: async () => {
          const receipt = await callDoor<ForgetReceipt>('DELETE', `/api/memories/${memory.id}`, {
            inOwnMessages,
          });
          const undo = () => restore(receipt.snapshot);
          toast(words.forgotten.title, {
            description: words.forgotten.receipt(receipt.removed),
            action: undoAction(undo),
            duration: 10_000,
          });
          return undo;
        },
      });
    },

    undo() {
      const undo = undos.current.pop();
      if (undo) runUndo(undo);
      else toast(words.nothingToUndo);
    },
  };
}

async function restore(snapshot: MemorySnapshot) {
  await callDoor('POST', '/api/memories/restore', snapshot);
  toast(words.forgotten.restored);
}

async function undoNewestChange(id: string) {
  const { changes } = await callDoor<{ changes: MemoryChange[] }>(
    'GET',
    `/api/memories/${id}/history`,
  );
  const newest = changes[0];
  if (!newest) return;
  await callDoor('POST', '/api/memories/undo', { historyId: newest.id });
  toast(words.undone);
}
