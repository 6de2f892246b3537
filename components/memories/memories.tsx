'use client';

import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { type Memory, type Suggestion, viewerGroups } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { AddMemory } from './add-memory';
import { arrangeMemories, type Catalogue, type Shelf } from './arrange-memories';
import { ChooseTime } from './choose-time';
import { HelpDialog } from './help-dialog';
import { MemoryItem } from './memory-item';
import { PastMemories, type Then } from './past-memories';
import { SearchAndFilter } from './search-and-filter';
import { Suggestions } from './suggestions';
import { TakeAlong } from './take-along';
import { useHotkeys } from './use-hotkeys';
import { useMemories } from './use-memories';

const words = strings.memories;
const everything: Shelf = { query: '', groups: new Set(), only: null };

/** What every memory needs to be shown: how kinds are called, the person's day and zone. */
export type Shown = { catalogue: Catalogue; today: string; timezone: string };

type Props = {
  initial: Memory[];
  suggestions: Suggestion[];
  shown: Shown;
  /** The memory that a link pointed at. */
  show: string | null;
};

/** Everything that is remembered, grouped as a person thinks, under their hands. */
export function Memories({ initial, suggestions, shown, show }: Props) {
  const doings = useMemories(initial);
  const [shelf, setShelf] = useState(everything);
  const [editing, setEditing] = useState<string | null>(null);
  const [then, setThen] = useState<Then | null>(null);
  const [helping, setHelping] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);

  const groups = arrangeMemories(doings.memories, shelf, shown.catalogue);
  const inOrder = groups.flatMap((group) => group.memories.map(({ memory }) => memory));
  const focused = () =>
    inOrder.find(({ id }) => document.activeElement?.closest(`[data-memory="${id}"]`));

  function step(by: 1 | -1) {
    const now = focused();
    const at = now ? inOrder.indexOf(now) + by : 0;
    focusMemory(list.current, inOrder[Math.max(0, Math.min(at, inOrder.length - 1))]?.id);
  }

  function forget(memory: Memory, how?: { inOwnMessages: boolean }) {
    const next = inOrder[inOrder.indexOf(memory) + 1] ?? inOrder[inOrder.indexOf(memory) - 1];
    doings.forget(memory, how);
    focusMemory(list.current, next?.id);
  }

  function withFocused(act: (memory: Memory) => void) {
    const memory = focused();
    if (memory) act(memory);
  }

  useHotkeys({
    search: () => search.current?.focus(),
    next: () => step(1),
    previous: () => step(-1),
    edit: () => withFocused(({ id }) => setEditing(id)),
    forget: () => withFocused((memory) => forget(memory)),
    pin: () => withFocused((memory) => doings.edit(memory, { pinned: !memory.pinned })),
    undo: doings.undo,
    help: () => setHelping(true),
  });

  useEffect(() => {
    if (show) focusMemory(list.current, show);
  }, [show]);

  return (
    <div ref={list}>
      <Suggestions initial={suggestions} />
      <SearchAndFilter
        shelf={shelf}
        onChange={setShelf}
        searchRef={search}
        onHelp={() => setHelping(true)}
        onLeave={() => step(1)}
        add={<AddMemory catalogue={shown.catalogue} />}
        time={<ChooseTime then={then} today={shown.today} onChange={setThen} />}
      />
      <p role="status" className="sr-only">
        {words.count(inOrder.length)}
      </p>
      {then ? (
        <PastMemories then={then} shelf={shelf} shown={shown} onLeave={() => setThen(null)} />
      ) : (
        <>
          {doings.memories.length === 0 && (
            <EmptyState
              title={words.empty.title}
              action={
                <Button asChild>
                  <Link href="/chat">{words.empty.action}</Link>
                </Button>
              }
            >
              {words.empty.text}
            </EmptyState>
          )}
          {doings.memories.length > 0 && groups.length === 0 && (
            <EmptyState
              title={words.search.none}
              action={
                <Button look="secondary" onClick={() => setShelf(everything)}>
                  {words.search.clear}
                </Button>
              }
            />
          )}
          {groups.map(({ group, memories }) => (
            <section key={group} aria-labelledby={`group-${group}`} className="pt-8">
              <h2 id={`group-${group}`} className="pb-2 text-soft text-xl">
                {viewerGroups[group]}
              </h2>
              <ul className="border-line border-t">
                {memories.map(({ memory, followUps }) => (
                  <MemoryItem
                    key={memory.id}
                    memory={memory}
                    followUps={followUps}
                    shown={shown}
                    isEditing={editing === memory.id}
                    onEditing={(on) => {
                      setEditing(on ? memory.id : null);
                      if (!on) focusMemory(list.current, memory.id);
                    }}
                    onEdit={(edit) => doings.edit(memory, edit)}
                    onForget={forget}
                    onResolve={(outcome) => doings.resolve(memory, outcome)}
                  />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
      <TakeAlong catalogue={shown.catalogue} />
      <HelpDialog open={helping} onOpenChange={setHelping} />
    </div>
  );
}

function focusMemory(list: Element | null, id: string | undefined) {
  const item = id && list?.querySelector(`[data-memory="${CSS.escape(id)}"]`);
  if (item instanceof HTMLElement) item.focus();
}
