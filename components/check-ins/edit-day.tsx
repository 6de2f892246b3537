'use client';

import { useState } from 'react';
import type { CheckInList, PlannedDay } from '@/lib/check-ins/schema';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { dayLabel } from '../ui/day-label';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { Select } from '../ui/select';
import { timeLabel } from '../ui/time-label';
import type { Shown } from './check-ins';
import { type DayWish, useDays } from './use-days';

const words = strings.checkIns.edit;
const FREE = 'free';
const OWN = 'own';

type Props = {
  day: PlannedDay;
  matters: CheckInList['matters'];
  shown: Shown;
  onClose: () => void;
};

/** Another time for one day, or something to be asked about. */
export function EditDay({ day, matters, shown, onClose }: Props) {
  const usual = timeLabel(day.at, shown.timezone);
  const [time, setTime] = useState(day.wish?.time ?? usual);
  const [about, setAbout] = useState(day.wish?.hint ? OWN : (day.wish?.aboutId ?? FREE));
  const [hint, setHint] = useState(day.wish?.hint ?? '');
  const { edit } = useDays();
  const isOwn = about === OWN;

  function save(wish: Omit<DayWish, 'date'>) {
    edit.mutate({ date: day.localDate, ...wish }, { onSuccess: onClose });
  }

  return (
    <Dialog
      open
      title={words.title(dayLabel(day.localDate, shown.today))}
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          save({
            // A time that was not touched stays the usual one, whatever that becomes.
            time: time === usual && !day.wish?.time ? null : time,
            aboutId: isOwn || about === FREE ? null : about,
            hint: isOwn ? hint.trim() : null,
          });
        }}
      >
        <Field label={words.time} hint={words.timeHint}>
          {(control) => (
            <Input
              {...control}
              type="time"
              required
              value={time}
              onChange={(event) => setTime(event.target.value)}
            />
          )}
        </Field>
        <Field label={words.about}>
          {(control) => (
            <Select {...control} value={about} onChange={(event) => setAbout(event.target.value)}>
              <option value={FREE}>{words.free}</option>
              {matters.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
              <option value={OWN}>{words.own}</option>
            </Select>
          )}
        </Field>
        {isOwn && (
          <Field label={words.hint}>
            {(control) => (
              <Input
                {...control}
                required
                maxLength={200}
                placeholder={words.placeholder}
                value={hint}
                onChange={(event) => setHint(event.target.value)}
              />
            )}
          </Field>
        )}
        {edit.error && (
          <p role="alert" className="text-danger text-sm">
            {edit.error.message}
          </p>
        )}
        <div className="flex flex-wrap justify-end gap-2">
          {day.wish && (
            <Button
              look="quiet"
              busy={edit.isPending}
              onClick={() => save({ time: null, aboutId: null, hint: null })}
            >
              {words.reset}
            </Button>
          )}
          <Button type="submit" busy={edit.isPending} disabled={isOwn && hint.trim() === ''}>
            {words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
