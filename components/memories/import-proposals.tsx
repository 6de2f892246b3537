'use client';

import { useState } from 'react';
import type { ImportProposal } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { FieldError } from '../ui/field';
import type { Catalogue } from './arrange-memories';

const words = strings.memories.takeAlong.import;
const CHOOSABLE: ReadonlySet<ImportProposal['status']> = new Set(['new', 'changed', 'forgotten']);

type Props = {
  proposals: ImportProposal[];
  catalogue: Catalogue;
  busy: boolean;
  problem: string | null;
  onBack: () => void;
  onKeep: (chosen: number[]) => void;
};

/** The list to approve: what is new is ticked, what needs a thought is not, the rest says why not. */
export function ImportProposals({ proposals, catalogue, busy, problem, onBack, onKeep }: Props) {
  const choosable = proposals.filter(({ status }) => CHOOSABLE.has(status));
  const leftOut = proposals.filter(({ status }) => !CHOOSABLE.has(status));
  const fresh = choosable.filter(({ status }) => status === 'new');
  const [chosen, setChosen] = useState(() => new Set(fresh.map(({ index }) => index)));
  const areAll = chosen.size === choosable.length;

  function choose(index: number, on: boolean) {
    setChosen((now) => new Set(on ? [...now, index] : [...now].filter((one) => one !== index)));
  }

  return (
    <div className="grid gap-4">
      <p role="status" className="text-soft">
        {words.found(choosable.length, leftOut.length)}
      </p>
      {choosable.length > 1 && (
        <Button
          look="link"
          size="sm"
          className="justify-self-start"
          onClick={() => setChosen(new Set(areAll ? [] : choosable.map(({ index }) => index)))}
        >
          {areAll ? words.none : words.all}
        </Button>
      )}
      <ul aria-label={words.list} className="grid max-h-[45dvh] gap-3 overflow-y-auto py-1 pr-2">
        {choosable.map((proposal) => (
          <li key={proposal.index}>
            <Checkbox
              checked={chosen.has(proposal.index)}
              onCheckedChange={(on) => choose(proposal.index, on)}
            >
              <Proposal proposal={proposal} catalogue={catalogue} />
            </Checkbox>
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && (
        <details className="text-soft">
          <summary className="cursor-pointer text-sm">{words.leftOut(leftOut.length)}</summary>
          <ul className="mt-2 grid max-h-[30dvh] gap-2 overflow-y-auto">
            {leftOut.map((proposal) => (
              <li key={proposal.index}>
                <Proposal proposal={proposal} catalogue={catalogue} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {problem && <FieldError>{problem}</FieldError>}
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" onClick={onBack}>
          {words.back}
        </Button>
        <Button busy={busy} disabled={chosen.size === 0} onClick={() => onKeep([...chosen])}>
          {words.keep(chosen.size)}
        </Button>
      </div>
    </div>
  );
}

function Proposal({ proposal, catalogue }: { proposal: ImportProposal; catalogue: Catalogue }) {
  const { value, category, subject, status, known } = proposal;
  const about = subject === 'user' ? null : strings.memories.about(subject);
  const notes = [catalogue[category].label, about, words.statuses[status](known ?? value)];
  return (
    <>
      <span dir="auto" className="block leading-6 [overflow-wrap:anywhere]">
        {value}
      </span>
      <span className="block text-faint text-sm">{notes.filter(Boolean).join(' · ')}</span>
    </>
  );
}
