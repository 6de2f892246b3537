import { and, desc, eq } from 'drizzle-orm';
import { consents } from '@/db/schema';
import type { Context } from '../context';
import { configuredEmbedding } from './embedding-model';
import { configuredModels } from './models';

const KIND = 'model';
const BETWEEN = ', ';

/** Whom the person allows to read what they write, by provider name; null for nobody. */
export async function consentedTo(ctx: Context): Promise<string | null> {
  const [newest] = await ctx.db((tx) =>
    tx
      .select({ subject: consents.subject, granted: consents.granted })
      .from(consents)
      .where(and(eq(consents.userId, ctx.userId), eq(consents.kind, KIND)))
      .orderBy(desc(consents.createdAt))
      .limit(1),
  );
  return newest?.granted ? newest.subject : null;
}

/** Writes to the consent log: yes or no to the providers of the models that are configured now. */
export async function giveConsent(ctx: Context, { granted }: { granted: boolean }): Promise<void> {
  const subject = providersInUse().join(BETWEEN) || 'built-in';
  await ctx.db((tx) =>
    tx.insert(consents).values({ userId: ctx.userId, kind: KIND, subject, granted }),
  );
}

/** Whether what `consentedTo` returned covers this provider. */
export function covers(consent: string | null, provider: string): boolean {
  return consent?.split(BETWEEN).includes(provider) ?? false;
}

function providersInUse(): string[] {
  const { chat, extraction } = configuredModels();
  const all = [chat, extraction, configuredEmbedding()];
  return [...new Set(all.flatMap((model) => model?.provider ?? []))];
}
