import type { ReplyChunk } from '../stream-response';

/** Every chunk of a streamed answer, once it has ended. */
export async function readChunks(response: Response): Promise<ReplyChunk[]> {
  const events = (await response.text()).split('\n\n');
  return events
    .filter((event) => event.startsWith('data: {'))
    .map((event) => JSON.parse(event.slice('data: '.length)));
}

/** The words of a streamed answer. */
export function wordsOf(chunks: ReplyChunk[]): string {
  return chunks.map((chunk) => (chunk.type === 'text-delta' ? chunk.delta : '')).join('');
}
