import type { ThreadValue } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';

/** What is known of something that is going on: its details, and how it ended. */
export function ThreadFacts({
  thread: { key_details: details, outcome },
}: {
  thread: ThreadValue;
}) {
  return (
    <>
      {outcome && <p className="mt-1 text-soft">{strings.memories.thread.outcome(outcome)}</p>}
      {details.length > 0 && (
        <ul className="mt-1 list-disc pl-5 text-soft marker:text-edge">
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
    </>
  );
}
