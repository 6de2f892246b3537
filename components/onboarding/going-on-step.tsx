'use client';

import { useState } from 'react';
import { answerSchemas, MAX_GOING_ON, MAX_WORDS } from '@/lib/onboarding/schema';
import { strings } from '@/lib/strings/en';
import { Chip } from '../ui/chip';
import { Field, FieldError } from '../ui/field';
import { Input } from '../ui/input';
import { StepForm } from './step-form';
import type { StepProps } from './step-props';

const words = strings.onboarding.goingOn;

/** Ready situations to choose from, each with room for a few words; each becomes a thread. */
export function GoingOnStep({ stored, facts, onAnswer, refused }: StepProps) {
  const [going, setGoing] = useState<Going[]>(
    answerSchemas['going-on'].safeParse(stored).data?.going ?? [],
  );
  const [many, setMany] = useState(false);
  const labelOf = new Map(facts.situations.map(({ id, label }) => [id, label]));

  function toggle(situation: string) {
    const others = going.filter((one) => one.situation !== situation);
    const added = others.length === going.length;
    setMany(added && going.length >= MAX_GOING_ON);
    if (added && going.length >= MAX_GOING_ON) return;
    setGoing(added ? [...going, { situation, words: '' }] : others);
  }

  return (
    <StepForm
      {...strings.onboarding.steps['going-on']}
      refused={refused}
      onSubmit={() => onAnswer({ going })}
    >
      <fieldset aria-labelledby="question" className="flex flex-wrap gap-2">
        {facts.situations.map(({ id, label }) => (
          <Chip
            key={id}
            pressed={going.some(({ situation }) => situation === id)}
            onPress={() => toggle(id)}
            className="min-h-10 px-4 text-base"
          >
            {label}
          </Chip>
        ))}
      </fieldset>
      {many && <FieldError>{words.many}</FieldError>}
      <div className="mt-2 grid gap-4">
        {going.map(({ situation, words: said }) => {
          const label = labelOf.get(situation) ?? situation;
          return (
            <Field key={situation} label={label} className="animate-appear">
              {(control) => (
                <Input
                  {...control}
                  aria-invalid={(refused && situation === 'open' && !said.trim()) || undefined}
                  type="text"
                  autoComplete="off"
                  maxLength={MAX_WORDS}
                  placeholder={situation === 'open' ? words.openPlaceholder : words.placeholder}
                  value={said}
                  onChange={(event) => setGoing(withWords(going, situation, event.target.value))}
                />
              )}
            </Field>
          );
        })}
      </div>
      {refused && <FieldError>{words.error}</FieldError>}
    </StepForm>
  );
}

type Going = { situation: string; words: string };

function withWords(going: Going[], situation: string, words: string): Going[] {
  return going.map((one) => (one.situation === situation ? { situation, words } : one));
}
