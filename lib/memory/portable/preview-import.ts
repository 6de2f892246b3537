import { type Context, inTransaction } from '@/lib/platform/context';
import type { ImportProposal } from '../schema';
import { compareWithKnown } from './compare-with-known';
import { readFor } from './read-for';

/** What a file would bring: a list to approve. Nothing of it is kept. */
export async function previewImport(
  ctx: Context,
  { text }: { text: string },
): Promise<{ proposals: ImportProposal[] }> {
  const memories = await readFor(ctx, { text });
  return inTransaction(ctx, async (joined, tx) => {
    const compared = await compareWithKnown(joined, tx, memories);
    const proposals = compared.map(({ memory, status, known }, index) => {
      const { category, value, subject, dueAt } = memory;
      return { index, status, category, value, subject, dueAt, known: known?.value ?? null };
    });
    return { proposals };
  });
}
