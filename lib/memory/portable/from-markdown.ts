import { categorySpecs } from '../categories';
import { type Category, categories } from '../schema';
import { instantOf, readFlags } from './line-flags';
import { makePortable } from './make-portable';
import type { PortableMemory } from './portable-memory';

type Where = { timeZone: string; now: Date };

/** Reads the text that `toMarkdown` writes; null where it is another text. Pure. */
export function fromMarkdown(text: string, where: Where): PortableMemory[] | null {
  if (!/^# Memories\s*$/m.test(text)) return null;
  const memories: PortableMemory[] = [];
  let category: Category | undefined;
  for (const line of text.split(/\r?\n/)) {
    const heading = line.startsWith('## ') && line.slice(3).trim();
    if (heading) category = byLabel.get(heading);
    const head = category && headIn(line, category, where);
    if (head) memories.push(head);
    const last = memories.pop();
    if (last) memories.push(head ? last : withLine(last, line, where));
  }
  return memories;
}

const byLabel = new Map(categories.map((category) => [categorySpecs[category].label, category]));

function headIn(line: string, category: Category, { timeZone, now }: Where) {
  const [, value = '', bracket = ''] = /^- (.{1,1000}) \((noted .*)\)\s*$/.exec(line) ?? [];
  const flags = value && readFlags(bracket, timeZone);
  if (!flags) return null;
  const thread = {
    summary: value,
    status: 'active',
    follow_up_date: null,
    key_details: [],
  } as const;
  const isThread = category === 'thread';
  return makePortable(
    { category, value, ...flags, ...(isThread && { thread: { ...thread, key_details: [] } }) },
    now,
  );
}

/** The lines under a memory: its words, its details, how it ended, what is to be asked. */
function withLine(memory: PortableMemory, line: string, { timeZone, now }: Where): PortableMemory {
  const quote = /^ {2}> (.+)$/.exec(line)?.[1];
  if (quote) return { ...memory, quote };
  const [, at, question = ''] =
    /^ {2}- To ask (\d{4}-\d\d-\d\d(?: \d\d:\d\d)?): (.+)$/.exec(line) ?? [];
  if (at) {
    const asked = { category: 'follow_up', value: question, subject: memory.subject } as const;
    const dueAt = instantOf(at, timeZone);
    return { ...memory, questions: [...memory.questions, makePortable({ ...asked, dueAt }, now)] };
  }
  const detail = /^ {2}- (.+)$/.exec(line)?.[1];
  if (!detail || !memory.thread) return memory;
  const closed = /^Closed:\s*(.*)$/.exec(detail);
  const thread = closed
    ? { ...memory.thread, status: 'resolved' as const, ...(closed[1] && { outcome: closed[1] }) }
    : { ...memory.thread, key_details: [...memory.thread.key_details, detail] };
  return { ...memory, thread };
}
