import { forgetMemory } from '@/lib/memory/forget';
import type { ForgetReceipt, Removed } from '@/lib/memory/schema';
import type { Context } from '@/lib/platform/context';
import { withoutTraces } from './without-traces';

type Forget = (ids: string[]) => Promise<ForgetReceipt | null>;

/** Runs work that forgets several memories everywhere, in one transaction and with one receipt. */
export function forgetEach<T>(
  ctx: Context,
  work: (joined: Context, forget: Forget) => Promise<T>,
): Promise<T> {
  return withoutTraces(ctx, { inOwnMessages: false }, (joined, removeTraces) =>
    work(joined, async (ids) => {
      let receipt: ForgetReceipt | null = null;
      for (const id of ids) {
        // What rested on one of them went with it.
        if (receipt?.snapshot.memories.some((gone) => gone.id === id)) continue;
        const { traces, ...one } = await forgetMemory(joined, { id });
        const removed = { ...one.removed, ...(await removeTraces(traces)) };
        receipt = together(receipt, { ...one, removed });
      }
      return receipt;
    }),
  );
}

function together(a: ForgetReceipt | null, b: ForgetReceipt): ForgetReceipt {
  if (!a) return b;
  const sum = (of: keyof Removed) => (a.removed[of] ?? 0) + (b.removed[of] ?? 0);
  return {
    removed: {
      memories: sum('memories'),
      history: sum('history'),
      suggestions: sum('suggestions'),
      replies: sum('replies'),
      days: sum('days'),
      checkIns: sum('checkIns'),
      answers: sum('answers'),
    },
    words: [...a.words, ...b.words],
    snapshot: { memories: [...a.snapshot.memories, ...b.snapshot.memories] },
  };
}
