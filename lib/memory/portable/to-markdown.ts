import { categorySpecs } from '../categories';
import { categories } from '../schema';
import { momentOf, writeFlags } from './line-flags';
import type { PortableMemory, PortableState } from './portable-memory';

type Where = { timeZone: string; now: Date };

/** Everything remembered as a text to read, by kind; `fromMarkdown` reads it again. Pure. */
export function toMarkdown(memories: PortableMemory[], where: Where): string {
  const parts = categories.flatMap((category) => {
    const ofKind = memories.filter((memory) => memory.category === category);
    if (ofKind.length === 0) return [];
    return [
      `## ${categorySpecs[category].label}\n\n${ofKind.map((one) => item(one, where)).join('\n')}`,
    ];
  });
  return `${['# Memories', ...parts].join('\n\n')}\n`;
}

function item(memory: PortableMemory, where: Where): string {
  const { thread, quote, questions } = memory;
  const lines = [
    headOf(memory, where),
    ...(quote ? [`  > ${oneLine(quote)}`] : []),
    ...(thread?.key_details ?? []).map((detail) => `  - ${oneLine(detail)}`),
    ...(thread?.status === 'resolved'
      ? [`  - Closed: ${oneLine(thread.outcome ?? '')}`.trimEnd()]
      : []),
    ...questions.map(
      (question) => `  - To ask ${whenOf(question, where)}: ${oneLine(question.value)}`,
    ),
  ];
  return lines.join('\n');
}

function headOf(memory: PortableState, where: Where): string {
  return `- ${oneLine(memory.value)} (${writeFlags(memory, where)})`;
}

function whenOf({ dueAt, createdAt }: PortableState, { timeZone }: Where): string {
  return momentOf(dueAt ?? createdAt, timeZone);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
