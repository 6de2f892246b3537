import { type Context, inTransaction } from '@/lib/platform/context';
import type { ImportProposal } from '../schema';
import { compareWithKnown } from './compare-with-known';

/** What a file would bring: a list to approve. Nothing of it is kept. */
export function previewImport(
  ctx: Context,
  { text }: { text: string },
): Promise<{ proposals: ImportProposal[] }> {
  return inTransaction(ctx, async (joined, tx) => {
    const compared = await compareWithKnown(joined, tx, { text });
    const proposals = compared.map(({ memory, status, known }, index) => {
      const { category, value, subject, dueAt } = memory;
      return { index, status, category, value, subject, dueAt, known: known?.value ?? null };
    });
    return { proposals };
  });
}
