'use client';

import { Check, Ellipsis, Eraser, History, PencilLine, Pin, PinOff, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { type Memory, mentionPolicies } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { AlertDialog } from '../ui/alert-dialog';
import { IconButton } from '../ui/icon-button';
import { Menu, MenuChoice, MenuItem, MenuSeparator } from '../ui/menu';
import type { MemoryEdit } from './change-memories';
import type { Shown } from './memories';
import { MemoryHistory } from './memory-history';
import { ResolveDialog } from './resolve-dialog';

const words = strings.memories;

type Props = {
  memory: Memory;
  shown: Shown;
  onEditing: () => void;
  onEdit: (edit: MemoryEdit) => void;
  onForget: (how?: { inOwnMessages: boolean }) => void;
  onResolve: (outcome: string) => void;
};

/** What can be done with a memory. */
export function MemoryMenu({ memory, shown, onEditing, onEdit, onForget, onResolve }: Props) {
  const [dialog, setDialog] = useState<'history' | 'resolve' | 'forget' | null>(null);
  const { pinned, thread, mentionPolicy, value } = memory;
  const close = () => setDialog(null);
  return (
    <div className="-mt-1 flex shrink-0">
      <IconButton
        label={words.actions.edit}
        size="sm"
        onClick={onEditing}
        className="hidden transition-opacity focus-visible:opacity-100 group-hover:opacity-100 group-focus:opacity-100 pointer-fine:inline-flex pointer-fine:opacity-0"
      >
        <PencilLine />
      </IconButton>
      <Menu
        trigger={
          <IconButton label={words.actions.more(value)} size="sm" tooltip={false}>
            <Ellipsis />
          </IconButton>
        }
      >
        <MenuItem onSelect={onEditing}>
          <PencilLine aria-hidden />
          {words.actions.edit}
        </MenuItem>
        <MenuItem onSelect={() => onEdit({ pinned: !pinned })}>
          {pinned ? <PinOff aria-hidden /> : <Pin aria-hidden />}
          {pinned ? words.actions.unpin : words.actions.pin}
        </MenuItem>
        {thread && thread.status !== 'resolved' && (
          <MenuItem onSelect={() => setDialog('resolve')}>
            <Check aria-hidden />
            {words.actions.resolve}
          </MenuItem>
        )}
        <MenuItem onSelect={() => setDialog('history')}>
          <History aria-hidden />
          {words.actions.history}
        </MenuItem>
        <MenuSeparator />
        <MenuChoice
          label={words.mention.label}
          value={mentionPolicy}
          choices={mentionPolicies.map((policy) => [policy, words.mention[policy]])}
          onChange={(policy) => onEdit({ mentionPolicy: policy })}
        />
        <MenuSeparator />
        <MenuItem danger onSelect={() => onForget()}>
          <Trash2 aria-hidden />
          {words.actions.forget}
        </MenuItem>
        {memory.sourceMessageId && (
          <MenuItem danger onSelect={() => setDialog('forget')}>
            <Eraser aria-hidden />
            {words.actions.forgetInMine}
          </MenuItem>
        )}
      </Menu>
      <MemoryHistory memory={memory} shown={shown} open={dialog === 'history'} onClose={close} />
      <AlertDialog
        danger
        title={words.forgotten.inMine.title}
        description={words.forgotten.inMine.text}
        confirmLabel={words.forgotten.inMine.confirm}
        onConfirm={() => onForget({ inOwnMessages: true })}
        open={dialog === 'forget'}
        onOpenChange={(isOpen) => isOpen || close()}
      />
      <ResolveDialog open={dialog === 'resolve'} onClose={close} onResolve={onResolve} />
    </div>
  );
}
