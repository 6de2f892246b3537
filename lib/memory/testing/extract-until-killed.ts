import { contextFor } from '@/lib/platform/context';
import { extractConversation } from '../extract-conversation';

// A server of its own, to be killed. Says `held` and waits for its end in the given transaction of
// an extraction, before or after its commit.
const [userId = '', conversationId = '', now = '', transaction = '', when = ''] =
  process.argv.slice(2);
const ctx = contextFor(userId, new Date(now));

let count = 0;
await extractConversation(
  {
    ...ctx,
    async db(work) {
      const isIt = ++count === Number(transaction);
      const done = await ctx.db(async (tx) => {
        const inside = await work(tx);
        if (isIt && when === 'before') await forever();
        return inside;
      });
      if (isIt && when === 'after') await forever();
      return done;
    },
  },
  { conversationId },
);

function forever(): Promise<never> {
  process.stdout.write('held\n');
  setInterval(() => {}, 60_000);
  return new Promise<never>(() => {});
}
