'use client';

import { useSyncExternalStore } from 'react';
import { flexibilities, type Rhythm } from '@/lib/check-ins/schema';
import { strings } from '@/lib/strings/en';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { Select } from '../ui/select';

const words = strings.onboarding.rhythm;

type Times = Pick<Rhythm, 'time' | 'flexibility' | 'timezone'>;

type Props = {
  value: Times;
  /** The hour is asked only if something is to be sent; the zone also says when a day begins. */
  withTimes: boolean;
  onChange: (change: Record<string, string>) => void;
};

export function RhythmFields({ value, withTimes, onChange }: Props) {
  const zones = useSyncExternalStore(subscribeToNothing, allZones, noZones);
  const hasSetTime = value.flexibility === 'exact' || value.flexibility === 'around';
  return (
    <div className="mt-4 grid animate-appear gap-5 sm:grid-cols-2">
      {withTimes && (
        <>
          <Field label={words.flexibility} className="sm:col-span-2">
            {(control) => (
              <Select
                {...control}
                value={value.flexibility}
                onChange={(event) => onChange({ flexibility: event.target.value })}
              >
                {flexibilities.map((one) => (
                  <option key={one} value={one}>
                    {words.flexibilities[one]}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          {hasSetTime && (
            <Field label={words.time}>
              {(control) => (
                <Input
                  {...control}
                  type="time"
                  required
                  value={value.time}
                  onChange={(event) => event.target.value && onChange({ time: event.target.value })}
                />
              )}
            </Field>
          )}
        </>
      )}
      <Field label={words.zone} hint={words.zoneHint} className="sm:col-span-2">
        {(control) => (
          <Select
            {...control}
            value={value.timezone}
            onChange={(event) => onChange({ timezone: event.target.value })}
          >
            {[...new Set([value.timezone, ...zones])].map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );
}

const subscribeToNothing = () => () => {};
const none: string[] = [];
const noZones = () => none;

let known: string[] | undefined;
function allZones(): string[] {
  known ??= Intl.supportedValuesOf('timeZone');
  return known;
}
