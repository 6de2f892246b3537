'use client';

import { useSyncExternalStore } from 'react';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Select } from '../ui/select';

const words = strings.settings.rhythm;

type Props = { value: string; onChange: (timezone: string) => void };

/** The person's time zone, out of those that exist; what this device says is one press away. */
export function ZoneField({ value, onChange }: Props) {
  const zones = useSyncExternalStore(subscribeToNothing, allZones, none);
  const detected = useSyncExternalStore(subscribeToNothing, deviceZone, () => value);
  return (
    <div>
      <Field label={words.timezone}>
        {(control) => (
          <Select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
            {[...new Set([value, ...zones])].map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {detected !== value && (
        <p className="flex flex-wrap items-center gap-x-3 text-faint text-sm">
          {words.detected(detected.replaceAll('_', ' '))}
          <Button look="link" size="sm" onClick={() => onChange(detected)}>
            {words.useDetected}
          </Button>
        </p>
      )}
    </div>
  );
}

let known: string[] | undefined;
const empty: string[] = [];
const none = () => empty;
const subscribeToNothing = () => () => {};
const deviceZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

function allZones(): string[] {
  known ??= Intl.supportedValuesOf('timeZone');
  return known;
}
