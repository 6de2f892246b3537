import { strings } from '@/lib/strings/en';

const labels = new Map<string, string>(Object.entries(strings.memories.operations));

/** How an operation of a memory's history is called. */
export function operationLabel(operation: string): string {
  return labels.get(operation.toLowerCase()) ?? operation;
}
