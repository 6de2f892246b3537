'use client';

import { useRouter } from 'next/navigation';
import { useState, useSyncExternalStore } from 'react';
import { toast } from 'sonner';
import { type Rhythm, rhythmInput } from '@/lib/check-ins/schema';
import { strings } from '@/lib/strings/en';
import { RhythmFields } from '../onboarding/rhythm-fields';
import { browserZone } from '../ui/browser-zone';
import { Button } from '../ui/button';
import { FieldError } from '../ui/field';
import { Switch } from '../ui/switch';
import { useDoor } from '../ui/use-door';

const words = strings.settings.rhythm;

/** Whether, when and where the person wants to be written to. */
export function RhythmSetting({ value }: { value: Rhythm }) {
  const router = useRouter();
  const [rhythm, setRhythm] = useState(value);
  const here = useSyncExternalStore(subscribeToNothing, browserZone, () => rhythm.timezone);
  const { send, busy, error } = useDoor<Rhythm>('PUT', '/api/check-ins/rhythm', {
    onDone: () => {
      toast(strings.settings.saved, { id: 'saved' });
      router.refresh();
    },
  });
  const change = (changed: Partial<Rhythm>) => setRhythm({ ...rhythm, ...changed });
  const isChanged = JSON.stringify(rhythm) !== JSON.stringify(value);

  return (
    <form
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
      <RhythmFields
        value={rhythm}
        withTimes={rhythm.enabled}
        onChange={(changed) => change(rhythmInput.partial().parse(changed))}
      />
      {here !== rhythm.timezone && (
        <p className="flex flex-wrap items-center gap-x-3 text-faint text-sm">
          {words.detected(here.replaceAll('_', ' '))}
          <Button look="link" size="sm" onClick={() => change({ timezone: here })}>
            {words.useDetected}
          </Button>
        </p>
      )}
      {error && <FieldError>{error.message}</FieldError>}
      <Button
        type="submit"
        look="secondary"
        busy={busy}
        disabled={!isChanged}
        className="mt-5 justify-self-start"
      >
        {strings.settings.save}
      </Button>
    </form>
  );
}

const subscribeToNothing = () => () => {};
