import { AppError } from '@/lib/platform/errors';
import { fromLines } from './from-lines';
import { fromMarkdown } from './from-markdown';
import { MEMORIES_AT_MOST, type PortableMemory, portableFile } from './portable-memory';

type Where = { timeZone: string; now: Date; ownName: string | null };

/**
 * The memories in a file or a pasted text: our JSON, our Markdown, or any list of lines. Throws
 * `bad_request` where nothing in it can be read as a memory. Pure.
 */
export function readMemories(text: string, where: Where): PortableMemory[] {
  const memories = text.trimStart().startsWith('{')
    ? fromJson(text)
    : (fromMarkdown(text, where) ?? fromLines(text, where));
  if (memories.length > MEMORIES_AT_MOST) throw new AppError('too_large');
  if (memories.length === 0) throw unreadable('no memories in it');
  return memories;
}

function fromJson(text: string): PortableMemory[] {
  const read = portableFile.safeParse(parsed(text));
  if (read.success) return read.data.memories;
  throw unreadable(read.error.issues[0]?.path.join('.') ?? '');
}

function parsed(text: string): unknown {
  // What PostgreSQL cannot store, in the spelling of JSON.
  if (text.includes('\\u0000')) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function unreadable(message: string): AppError {
  return new AppError('bad_request', { fields: [{ path: 'text', message }] });
}
