'use client';

import { useState } from 'react';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { usePersonDoor } from './use-person-door';

const words = strings.settings.boundaries;
const MOST = 20;

/** The topics to leave alone, one by one; each change is saved. */
export function BoundariesSetting({ value }: { value: string[] }) {
  const [topics, setTopics] = useState(value);
  const [topic, setTopic] = useState('');
  const { send, busy, error } = usePersonDoor();
  const next = topic.trim();
  const canAdd = next !== '' && !topics.includes(next) && topics.length < MOST;

  function save(changed: string[]) {
    setTopics(changed);
    send({ boundaries: changed }, { onError: () => setTopics(topics) });
  }

  return (
    <div className="grid gap-4">
      {topics.length === 0 && <p className="text-soft">{words.none}</p>}
      <ul className="flex flex-wrap gap-2 empty:hidden">
        {topics.map((one) => (
          <li key={one} className="max-w-full">
            <Chip
              onRemove={() => save(topics.filter((other) => other !== one))}
              removeLabel={strings.ui.remove(one)}
            >
              {one}
            </Chip>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!canAdd) return;
          save([...topics, next]);
          setTopic('');
        }}
      >
        <Field label={words.addLabel} hideLabel error={error?.message}>
          {(control) => (
            <span className="flex gap-2">
              <Input
                {...control}
                maxLength={120}
                autoComplete="off"
                placeholder={words.placeholder}
                value={topic}
                onChange={(event) => setTopic(event.target.value)}
              />
              <Button
                type="submit"
                look="secondary"
                busy={busy}
                disabled={!canAdd}
                className="shrink-0"
              >
                {words.add}
              </Button>
            </span>
          )}
        </Field>
      </form>
    </div>
  );
}
