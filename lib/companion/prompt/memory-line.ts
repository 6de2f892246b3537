import type { Memory } from '@/lib/memory/schema';
import { localDate } from '@/lib/platform/local-date';
import { ageInWords } from '../age-in-words';
import { inQuotes } from './in-quotes';

/** A memory as one line of the notes: what, about whom, when it is due, when it was said. */
export function memoryLine(
  memory: Memory,
  { today, timezone }: { today: string; timezone: string },
): string {
  const on = (at: string) => {
    const date = localDate(new Date(at), timezone);
    return `${date} (${ageInWords(date, today)})`;
  };
  const { category, subject, value, thread, dueAt, updatedAt, mentionPolicy } = memory;
  const details = thread?.key_details.length
    ? ` Details: ${inQuotes(thread.key_details.join('; '))}.`
    : '';
  return [
    `${category.replace('_', ' ')}${subject === 'user' ? '' : ` about ${inQuotes(subject)}`}:`,
    `${inQuotes(value)}.${details}`,
    ...(dueAt ? [`Date: ${on(dueAt)}.`] : []),
    ...(thread?.status === 'resolved' ? ['This is over.'] : []),
    `From ${on(updatedAt)}.`,
    ...(mentionPolicy === 'if_asked' ? ['Only if they ask.'] : []),
  ].join(' ');
}
