'use client';

import { useState } from 'react';
import type { CheckInList, PlannedDay, SkippedDay } from '@/lib/check-ins/schema';
import { strings } from '@/lib/strings/en';
import type { Shown } from './check-ins';
import { EditDay } from './edit-day';
import { PlannedCheckIn } from './planned-check-in';
import { SkippedCheckIn } from './skipped-check-in';

const words = strings.checkIns.coming;

type Props = { list: CheckInList; shown: Shown };

/** The next seven days as they stand: what would be asked, why, and when; and what was left out. */
export function ComingWeek({ list: { coming, skipped, matters }, shown }: Props) {
  const all: (PlannedDay | SkippedDay)[] = [...coming, ...skipped];
  const days = all.sort((a, b) => a.at.localeCompare(b.at));
  const wished = new Set(coming.flatMap((day) => (day.wish ? day.localDate : [])));
  const [edited, setEdited] = useState<PlannedDay | null>(null);
  return (
    <section aria-labelledby="coming">
      <h2 id="coming" className="text-soft text-xl">
        {words.title}
      </h2>
      <p className="pb-2 text-faint text-sm">{words.text}</p>
      {days.length === 0 && <p className="py-4 text-soft">{words.none}</p>}
      <ol className="divide-y divide-line border-line border-y empty:border-0">
        {days.map((day) =>
          'kind' in day ? (
            <PlannedCheckIn
              key={`${day.kind} ${day.localDate}`}
              day={day}
              wished={wished}
              shown={shown}
              onEdit={() => setEdited(day)}
            />
          ) : (
            <SkippedCheckIn key={`skipped ${day.localDate}`} day={day} shown={shown} />
          ),
        )}
      </ol>
      {edited && (
        <EditDay day={edited} matters={matters} shown={shown} onClose={() => setEdited(null)} />
      )}
    </section>
  );
}
