import { eq } from 'drizzle-orm';
import { onboarding } from '@/db/schema';
import { redact } from '@/lib/memory/redact';
import type { Traces } from '@/lib/memory/traces';
import type { Context } from '@/lib/platform/context';
import { loadProgress } from './progress';
import { answerSchemas } from './schema';

/** Takes something forgotten out of what was told at the very beginning. */
export function forgetInAnswers(ctx: Context, { words }: Traces): Promise<number> {
  return ctx.db(async (tx) => {
    const { answers } = await loadProgress({ ...ctx, db: (run) => run(tx) });
    const told = answerSchemas['going-on'].safeParse(answers['going-on']).data;
    if (!told) return 0;
    const going = told.going.map((one) => ({ ...one, words: redact(one.words, words) }));
    if (going.every((one, i) => one.words === told.going[i]?.words)) return 0;
    await tx
      .update(onboarding)
      .set({ data: { ...answers, 'going-on': { ...told, going } } })
      .where(eq(onboarding.userId, ctx.userId));
    return 1;
  });
}
