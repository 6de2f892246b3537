import type { MemoryRow } from './memory-row';
import { category, type Memory, mentionPolicies } from './schema';
import { threadOf } from './thread-of';

/** A row as screens and prompts see it. */
export function toMemory(row: MemoryRow): Memory {
  const kind = category.catch('fact').parse(row.category);
  const thread = kind === 'thread' ? threadOf(row.value) : null;
  return {
    id: row.id,
    category: kind,
    key: row.key,
    value: thread?.summary ?? row.value,
    thread,
    subject: row.subject,
    importance: row.importanceScore ?? 0.5,
    valence: row.emotionalValence ?? 0,
    confidence: row.confidence,
    sensitivity: row.sensitivity,
    mentionPolicy: mentionPolicies.find((policy) => policy === row.mentionPolicy) ?? 'free',
    pinned: row.pinned,
    locked: row.locked,
    dueAt: isoOf(row.dueAt),
    expiresAt: isoOf(row.expiresAt),
    createdAt: isoOf(row.createdAt) ?? '',
    updatedAt: isoOf(row.updatedAt) ?? '',
    reinforcements: row.reinforcements,
    source: row.source ?? 'extracted',
    quote: row.quote,
    sourceMessageId: row.sourceMessageId,
    parentId: row.parentId,
  };
}

function isoOf(date: Date | null): string | null {
  return date?.toISOString() ?? null;
}
