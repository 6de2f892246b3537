import { strings } from '@/lib/strings/en';

const labels = new Map<string, string>(Object.entries(strings.chat.checkIn.answers));

/** How an answer to a check-in is called; one that this version does not know says itself. */
export function answerLabel(answer: string): string {
  return labels.get(answer) ?? answer;
}
