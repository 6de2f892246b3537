'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { toast } from 'sonner';
import { flexibilities, type Rhythm, rhythmInput } from '@/lib/check-ins/schema';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { Field, FieldError } from '../ui/field';
import { Input } from '../ui/input';
import { Select } from '../ui/select';
import { Switch } from '../ui/switch';
import { useDoor } from '../ui/use-door';
import { ZoneField } from './zone-field';

const words = strings.settings.rhythm;
// A window of the day has its own hours; a time would say nothing.
const hasTime = (flexibility: Rhythm['flexibility']) =>
  flexibility === 'exact' || flexibility === 'around';

/** Whether, when and where the person wants to be written to. */
export function RhythmSetting({ value }: { value: Rhythm }) {
  const router = useRouter();
  const [rhythm, setRhythm] = useState(value);
  const { send, busy, error } = useDoor<Rhythm>('PUT', '/api/check-ins/rhythm', {
    onDone: () => {
      toast(strings.settings.saved);
      router.refresh();
    },
  });
  const change = (changed: Partial<Rhythm>) => setRhythm({ ...rhythm, ...changed });
  const isChanged = JSON.stringify(rhythm) !== JSON.stringify(value);

  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        send(rhythm);
      }}
    >
      <Switch
        label={words.enabled}
        hint={words.enabledHint}
        checked={rhythm.enabled}
        onCheckedChange={(enabled) => change({ enabled })}
      />
      <div className="grid gap-4 sm:grid-cols-[1fr_8rem]">
        <Field label={words.flexibility}>
          {(control) => (
            <Select
              {...control}
              disabled={!rhythm.enabled}
              value={rhythm.flexibility}
              onChange={(event) =>
                change({ flexibility: rhythmInput.shape.flexibility.parse(event.target.value) })
              }
            >
              {flexibilities.map((flexibility) => (
                <option key={flexibility} value={flexibility}>
                  {words.flexibilities[flexibility]}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {hasTime(rhythm.flexibility) && (
          <Field label={words.time}>
            {(control) => (
              <Input
                {...control}
                type="time"
                required
                disabled={!rhythm.enabled}
                value={rhythm.time}
                onChange={(event) => change({ time: event.target.value })}
              />
            )}
          </Field>
        )}
      </div>
      <ZoneField value={rhythm.timezone} onChange={(timezone) => change({ timezone })} />
      {error && <FieldError>{error.message}</FieldError>}
      <Button
        type="submit"
        look="secondary"
        busy={busy}
        disabled={!isChanged}
        className="justify-self-start"
      >
        {strings.settings.save}
      </Button>
    </form>
  );
}
