'use client';

import { Search } from 'lucide-react';
import { useState } from 'react';
import type { ChatMessage } from '@/lib/chat/schema';
import { strings } from '@/lib/strings/en';
import { IconButton } from '../ui/icon-button';
import type { Talk } from './chat';
import { SearchDialog } from './search-dialog';

type Props = { talk: Talk; voice: string; onFound: (message: ChatMessage) => void };

/** Whom one talks with, which model answers, and the search. */
export function ChatHeader({ talk, voice, onFound }: Props) {
  const [searching, setSearching] = useState(false);
  return (
    <div className="border-line border-b">
      <div className="mx-auto flex w-full max-w-page items-center justify-between gap-4 px-5 py-2 sm:px-8 sm:py-3">
        <div className="min-w-0">
          <h1 className="truncate text-xl leading-7">{talk.companionName}</h1>
          <p className="truncate text-faint text-xs">{voice}</p>
        </div>
        <IconButton label={strings.chat.search.open} onClick={() => setSearching(true)}>
          <Search />
        </IconButton>
      </div>
      <SearchDialog
        talk={talk}
        open={searching}
        onOpenChange={setSearching}
        onFound={(message) => {
          setSearching(false);
          onFound(message);
        }}
      />
    </div>
  );
}
