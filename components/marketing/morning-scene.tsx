import { Check } from 'lucide-react';
import { strings } from '@/lib/strings/en';
import { Chip } from '../ui/chip';
import { Note } from '../ui/note';

const words = strings.marketing.scene;

/** A morning with Morrow, set as the app sets it: the note, the answer, what is kept of it. */
export function MorningScene() {
  return (
    <figure
      aria-label={words.label}
      className="grid gap-5 rounded-xl border border-line bg-paper/85 p-5 shadow-float sm:p-8"
    >
      <p className="text-center text-faint text-xs">{words.day}</p>
      <Note>
        <p className="voice">{words.checkIn}</p>
        <p className="mt-2 text-faint text-sm">{words.reason}</p>
      </Note>
      <div className="grid justify-items-end gap-2">
        <p className="max-w-[85%] rounded-lg rounded-br-sm bg-bubble px-4 py-2.5">{words.you}</p>
        <Chip icon={<Check aria-hidden className="text-dawn-ink" />}>{words.remembered}</Chip>
      </div>
      <p className="voice">{words.companion}</p>
    </figure>
  );
}
