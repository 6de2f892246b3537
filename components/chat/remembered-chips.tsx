'use client';

import { Bookmark } from 'lucide-react';
import Link from 'next/link';
import type { ChatMessage } from '@/lib/chat/schema';
import type { Remembered } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { operationLabel } from '../memories/operation-label';
import { Chip } from '../ui/chip';
import { useRemembered } from './use-remembered';

const words = strings.chat.remembered;

type Props = { message: ChatMessage; isSettled: boolean };

/** What was kept of a message, each with its undo. They arrive a moment after the reply. */
export function RememberedChips({ message, isSettled }: Props) {
  const { items, undo } = useRemembered(message.id, isSettled);
  if (items.length === 0) return null;
  return (
    <ul aria-label={words.label} className="flex flex-wrap justify-end gap-1.5">
      {items.map((item) => (
        <li key={item.historyId} className="max-w-full animate-appear">
          <RememberedChip item={item} onUndo={() => undo(item)} />
        </li>
      ))}
    </ul>
  );
}

function RememberedChip({ item, onUndo }: { item: Remembered; onUndo: () => void }) {
  return (
    <Chip
      icon={<Bookmark aria-hidden className="text-dawn-ink" />}
      onRemove={onUndo}
      removeLabel={words.undo(item.label)}
    >
      <Link href={`/memories?show=${item.memoryId}`} className="hover:text-ink hover:underline">
        <span className="sr-only">{operationLabel(item.operation)}: </span>
        {item.label}
      </Link>
    </Chip>
  );
}
