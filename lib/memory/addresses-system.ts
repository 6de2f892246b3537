import { candidateSchema } from './candidate';
import { leavesSystemAlone } from './gates/leaves-system-alone';

/** Whether a text gives the companion orders or dresses up as ours, as the gate of extraction sees it. */
export function addressesSystem(text: string): boolean {
  const candidate = candidateSchema.parse({
    operation: 'ADD',
    category: 'fact',
    key: 'text',
    value: text,
    quote: text,
    messageId: NOWHERE,
  });
  const evidence = { text, at: new Date(0), timeZone: 'UTC', before: '', known: [] };
  return leavesSystemAlone(candidate, evidence) !== null;
}

const NOWHERE = '00000000-0000-4000-8000-000000000000';
