'use client';

import { type KeyboardEvent, useState } from 'react';
import { answerSchemas } from '@/lib/onboarding/schema';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { StepForm } from './step-form';
import type { StepProps } from './step-props';

const words = strings.onboarding.boundaries;
const MAX_TOPICS = 20;

/** Topics to leave alone. Enter adds what is written; to go on takes it along. */
export function BoundariesStep({ stored, onAnswer }: StepProps) {
  const [topics, setTopics] = useState(
    answerSchemas.boundaries.safeParse(stored).data?.topics ?? [],
  );
  const [draft, setDraft] = useState('');

  function addDraft(): string[] {
    const all = withTopic(topics, draft);
    setTopics(all);
    setDraft('');
    return all;
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !draft.trim()) return;
    event.preventDefault();
    addDraft();
  }

  return (
    <StepForm
      {...strings.onboarding.steps.boundaries}
      onSubmit={() => onAnswer({ topics: addDraft() })}
    >
      <div className="flex max-w-form items-end gap-2">
        <Field hideLabel label={words.label} className="flex-1">
          {(control) => (
            <Input
              {...control}
              type="text"
              autoComplete="off"
              maxLength={120}
              placeholder={words.placeholder}
              value={draft}
              onChange={(event) => setDraft(event.target.value)}
              onKeyDown={onKeyDown}
            />
          )}
        </Field>
        <Button look="secondary" disabled={!draft.trim()} onClick={addDraft}>
          {words.add}
        </Button>
      </div>
      <div className="flex flex-wrap gap-2">
        {words.ideas
          .filter((idea) => !topics.includes(idea))
          .map((idea) => (
            <Chip key={idea} onPress={() => setTopics(withTopic(topics, idea))}>
              {idea}
            </Chip>
          ))}
      </div>
      {topics.length > 0 && (
        <ul aria-label={words.chosen} className="mt-2 flex flex-wrap gap-2">
          {topics.map((topic) => (
            <li key={topic}>
              <Chip
                onRemove={() => setTopics(topics.filter((one) => one !== topic))}
                removeLabel={strings.ui.remove(topic)}
                className="border-dawn-ink/50 bg-dawn-wash text-ink"
              >
                {topic}
              </Chip>
            </li>
          ))}
        </ul>
      )}
    </StepForm>
  );
}

function withTopic(topics: string[], topic: string): string[] {
  const named = topic.trim();
  return named ? [...new Set([...topics, named])].slice(0, MAX_TOPICS) : topics;
}
