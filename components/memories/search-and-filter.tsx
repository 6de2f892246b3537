'use client';

import { Keyboard, Search } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { type ViewerGroup, viewerGroups } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { Chip } from '../ui/chip';
import { IconButton } from '../ui/icon-button';
import { Input } from '../ui/input';
import type { Only, Shelf } from './arrange-memories';
import { groupNames } from './group-names';

const words = strings.memories;
const states: Only[] = ['pinned', 'quiet', 'closed'];

type Props = {
  shelf: Shelf;
  onChange: (shelf: Shelf) => void;
  searchRef: Ref<HTMLInputElement>;
  onHelp: () => void;
  /** Down out of the search, into what it found. */
  onLeave: () => void;
  add: ReactNode;
  /** The choice of another time. */
  time: ReactNode;
};

/** What to look for, in which groups, in which state. */
export function SearchAndFilter({ shelf, onChange, searchRef, onHelp, onLeave, add, time }: Props) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex items-center gap-2">
        <div className="relative min-w-0 flex-1">
          <Search
            aria-hidden
            className="pointer-events-none absolute top-1/2 left-4 size-4 -translate-y-1/2 text-faint"
          />
          <Input
            ref={searchRef}
            type="search"
            aria-label={words.search.label}
            placeholder={words.search.placeholder}
            className="rounded-full pl-11 [&::-webkit-search-cancel-button]:hidden"
            value={shelf.query}
            onChange={(event) => onChange({ ...shelf, query: event.target.value })}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave();
            }}
          />
        </div>
        <IconButton
          label={words.help.open}
          onClick={onHelp}
          className="hidden pointer-fine:inline-flex"
        >
          <Keyboard />
        </IconButton>
        {add}
      </div>
      <fieldset className="-mx-5 flex min-w-0 gap-2 overflow-x-auto px-5 py-1 [scrollbar-width:none] sm:mx-0 sm:flex-wrap sm:px-0">
        <legend className="sr-only">{words.filter.label}</legend>
        {groupNames.map((group) => (
          <Chip
            key={group}
            className="shrink-0"
            pressed={shelf.groups.has(group)}
            onPress={() => onChange({ ...shelf, groups: toggled(shelf.groups, group) })}
          >
            {viewerGroups[group]}
          </Chip>
        ))}
        {states.map((state) => (
          <Chip
            key={state}
            className="shrink-0 border-dashed"
            pressed={shelf.only === state}
            onPress={() => onChange({ ...shelf, only: shelf.only === state ? null : state })}
          >
            {words.filter[state]}
          </Chip>
        ))}
        {time}
      </fieldset>
    </div>
  );
}

function toggled(groups: ReadonlySet<ViewerGroup>, group: ViewerGroup): ReadonlySet<ViewerGroup> {
  const next = new Set(groups);
  if (!next.delete(group)) next.add(group);
  return next;
}
