'use client';

import { useState } from 'react';
import type { CheckInList, PlannedDay } from '@/lib/check-ins/schema';
import { strings } from '@/lib/strings/en';
import type { Shown } from './check-ins';
import { EditDay } from './edit-day';
import { PlannedCheckIn } from './planned-check-in';

const words = strings.checkIns.coming;

type Props = { days: PlannedDay[]; matters: CheckInList['matters']; shown: Shown };

/** The next seven days as they stand: what would be asked, why, and when. */
export function ComingWeek({ days, matters, shown }: Props) {
  const [edited, setEdited] = useState<PlannedDay | null>(null);
  return (
    <section aria-labelledby="coming">
      <h2 id="coming" className="text-soft text-xl">
        {words.title}
      </h2>
      <p className="pb-2 text-faint text-sm">{words.text}</p>
      {days.length === 0 && <p className="py-4 text-soft">{words.none}</p>}
      <ol className="divide-y divide-line border-line border-y empty:border-0">
        {days.map((day) => (
          <PlannedCheckIn
            key={`${day.kind} ${day.localDate}`}
            day={day}
            shown={shown}
            onEdit={() => setEdited(day)}
          />
        ))}
      </ol>
      {edited && (
        <EditDay day={edited} matters={matters} shown={shown} onClose={() => setEdited(null)} />
      )}
    </section>
  );
}
