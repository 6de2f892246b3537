'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { toast } from 'sonner';
import { type Preferences, preferencesInput, silenceDays } from '@/lib/check-ins/schema';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { Field, FieldError } from '../ui/field';
import { Input } from '../ui/input';
import { Select } from '../ui/select';
import { Switch } from '../ui/switch';
import { useDoor } from '../ui/use-door';
import { minuteOf, timeOf } from './minute-of-day';

const words = strings.settings.limits;
const NIGHT = { startMinute: 22 * 60, endMinute: 8 * 60 };
const USUAL_DAYS = 3;

/** When nothing is written first, whether after a silence, and where the weather is. */
export function LimitsSetting({ value, weather }: { value: Preferences; weather: boolean }) {
  const router = useRouter();
  const [chosen, setChosen] = useState(value);
  const { send, busy, error } = useDoor<Preferences>('PUT', '/api/check-ins/preferences', {
    onDone: () => {
      toast(strings.settings.saved, { id: 'saved' });
      router.refresh();
    },
  });
  const change = (changed: Partial<Preferences>) => setChosen({ ...chosen, ...changed });
  const { quietHours, silenceAfterDays, location } = chosen;

  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        send(chosen);
      }}
    >
      <Switch
        label={words.quiet}
        hint={words.quietHint}
        checked={quietHours !== null}
        onCheckedChange={(isOn) => change({ quietHours: isOn ? NIGHT : null })}
      />
      {quietHours && (
        <div className="grid animate-appear grid-cols-2 gap-5">
          {(['startMinute', 'endMinute'] as const).map((end) => (
            <Field key={end} label={end === 'startMinute' ? words.from : words.to}>
              {(control) => (
                <Input
                  {...control}
                  type="time"
                  required
                  value={timeOf(quietHours[end])}
                  onChange={({ target }) =>
                    target.value &&
                    change({ quietHours: { ...quietHours, [end]: minuteOf(target.value) } })
                  }
                />
              )}
            </Field>
          ))}
        </div>
      )}
      <Switch
        label={words.silence}
        hint={words.silenceHint}
        checked={silenceAfterDays !== null}
        onCheckedChange={(isOn) => change({ silenceAfterDays: isOn ? USUAL_DAYS : null })}
      />
      {silenceAfterDays !== null && (
        <Field label={words.silenceAfter} className="animate-appear">
          {(control) => (
            <Select
              {...control}
              value={silenceAfterDays}
              onChange={({ target }) => {
                const days = Number(target.value);
                change(
                  preferencesInput
                    .pick({ silenceAfterDays: true })
                    .parse({ silenceAfterDays: days }),
                );
              }}
            >
              {silenceDays.map((days) => (
                <option key={days} value={days}>
                  {words.days(days)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {weather && (
        <Field label={words.location} hint={words.locationHint}>
          {(control) => (
            <Input
              {...control}
              maxLength={120}
              autoComplete="address-level2"
              placeholder={words.locationPlaceholder}
              value={location ?? ''}
              onChange={({ target }) => change({ location: target.value || null })}
            />
          )}
        </Field>
      )}
      {error && <FieldError>{error.message}</FieldError>}
      <Button
        type="submit"
        look="secondary"
        busy={busy}
        disabled={JSON.stringify(chosen) === JSON.stringify(value)}
        className="justify-self-start"
      >
        {strings.settings.save}
      </Button>
    </form>
  );
}
