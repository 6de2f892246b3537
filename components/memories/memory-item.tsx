'use client';

import type { Memory } from '@/lib/memory/schema';
import { cn } from '../ui/cn';
import type { MemoryEdit } from './change-memories';
import { FollowUps } from './follow-ups';
import type { Shown } from './memories';
import { MemoryEditor } from './memory-editor';
import { MemoryFacts } from './memory-facts';
import { MemoryMenu } from './memory-menu';
import { MemorySource } from './memory-source';
import { ThreadFacts } from './thread-facts';

type Props = {
  memory: Memory;
  followUps: Memory[];
  shown: Shown;
  isEditing: boolean;
  onEditing: (on: boolean) => void;
  onEdit: (edit: MemoryEdit) => void;
  onForget: (memory: Memory, how?: { inOwnMessages: boolean }) => void;
  onResolve: (outcome: string) => void;
};

/** One memory: what is believed, where it comes from, and what can be done about it. */
export function MemoryItem({
  memory,
  followUps,
  shown,
  isEditing,
  onEditing,
  onEdit,
  onForget,
  onResolve,
}: Props) {
  const isClosed = memory.thread?.status === 'resolved';
  return (
    <li
      data-memory={memory.id}
      tabIndex={-1}
      className="group relative -mx-3 scroll-my-24 rounded-md px-3 py-4 outline-none after:absolute after:inset-x-3 after:bottom-0 after:h-px after:bg-line focus:bg-sunken focus-visible:outline-solid"
    >
      {isEditing ? (
        <MemoryEditor
          memory={memory}
          onSave={(value) => {
            if (value !== memory.value) onEdit({ value });
            onEditing(false);
          }}
          onCancel={() => onEditing(false)}
        />
      ) : (
        <>
          <div className="flex items-start gap-2">
            <div className="min-w-0 flex-1">
              <p dir="auto" className={cn('text-lg leading-7', isClosed && 'text-soft')}>
                {memory.value}
              </p>
              <MemoryFacts memory={memory} shown={shown} />
              {memory.thread && <ThreadFacts thread={memory.thread} />}
              <MemorySource memory={memory} shown={shown} />
            </div>
            <MemoryMenu
              memory={memory}
              shown={shown}
              onEditing={() => onEditing(true)}
              onEdit={onEdit}
              onForget={(how) => onForget(memory, how)}
              onResolve={onResolve}
            />
          </div>
          <FollowUps followUps={followUps} shown={shown} onForget={onForget} />
        </>
      )}
    </li>
  );
}
