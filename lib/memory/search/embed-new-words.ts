import { and, desc, eq, ne, notExists } from 'drizzle-orm';
import { asService, type Tx } from '@/db/client';
import {
  companionMessages,
  conversations,
  memoryEmbeddings,
  messageEmbeddings,
  userContext,
} from '@/db/schema';
import { embeddingFor } from '@/lib/platform/ai/embedding-for';
import type { EmbeddingModel } from '@/lib/platform/ai/embedding-model';
import type { Context } from '@/lib/platform/context';
import { meaningFrom } from './meaning';
import { memoryWords } from './memory-words';

const AT_ONCE = 32;

type Words = { id: string; words: string };

/**
 * Gives what a person said and kept since the last time its vectors, newest first, at most so many:
 * what has none is found by its words meanwhile. Returns how many there were to give.
 */
export async function embedNewWords(ctx: Context, { most }: { most: number }): Promise<number> {
  const model = await embeddingFor(ctx);
  if (!model) return 0;
  let done = 0;
  while (done < most) {
    const messages = await asService((tx) => newMessages(ctx, tx, model));
    const memories = await asService((tx) => newMemories(ctx, tx, model));
    if (messages.length + memories.length === 0) break;
    const vectors = await embed(model, [...messages, ...memories]);
    await asService(async (tx) => {
      await keepOfMessages(ctx, tx, messages, vectors);
      await keepOfMemories(ctx, tx, memories, vectors);
    });
    done += messages.length + memories.length;
  }
  return done;
}

type Vectors = Map<string, ReturnType<typeof meaningFrom>>;

async function embed(model: EmbeddingModel, texts: Words[]): Promise<Vectors> {
  const vectors = await model.embed(
    texts.map(({ words }) => words),
    { urgent: false },
  );
  return new Map(texts.map(({ id }, n) => [id, meaningFrom(model.id, vectors[n] ?? [])]));
}

function newMessages({ userId }: Context, tx: Tx, { id: model }: EmbeddingModel) {
  const { id, content, seq, status } = companionMessages;
  return tx
    .select({ id, words: content })
    .from(companionMessages)
    .innerJoin(conversations, eq(conversations.id, companionMessages.conversationId))
    .where(
      and(
        eq(companionMessages.userId, userId),
        eq(conversations.incognito, false),
        ne(status, 'pending'),
        ne(content, ''),
        notExists(
          tx
            .select({ id: messageEmbeddings.messageId })
            .from(messageEmbeddings)
            .where(and(eq(messageEmbeddings.messageId, id), eq(messageEmbeddings.model, model))),
        ),
      ),
    )
    .orderBy(desc(seq))
    .limit(AT_ONCE);
}

async function newMemories({ userId }: Context, tx: Tx, { id: model }: EmbeddingModel) {
  const { id, category, key, value, subject, quote } = userContext;
  const rows = await tx
    .select({ id, category, key, value, subject, quote })
    .from(userContext)
    .where(
      and(
        eq(userContext.userId, userId),
        notExists(
          tx
            .select({ id: memoryEmbeddings.memoryId })
            .from(memoryEmbeddings)
            .where(and(eq(memoryEmbeddings.memoryId, id), eq(memoryEmbeddings.model, model))),
        ),
      ),
    )
    .limit(AT_ONCE);
  return rows.map((row) => ({ id: row.id, words: memoryWords(row) }));
}

// Words that changed or went while the model read them keep no vector of what they were.
async function keepOfMessages({ userId }: Context, tx: Tx, read: Words[], vectors: Vectors) {
  for (const { id, words } of read) {
    const meaning = vectors.get(id);
    const [still] = await tx
      .select({ id: companionMessages.id })
      .from(companionMessages)
      .where(and(eq(companionMessages.id, id), eq(companionMessages.content, words)))
      .for('share');
    if (!still || !meaning) continue;
    await tx
      .insert(messageEmbeddings)
      .values({ messageId: id, userId, ...meaning })
      .onConflictDoUpdate({ target: messageEmbeddings.messageId, set: meaning });
  }
}

async function keepOfMemories({ userId }: Context, tx: Tx, read: Words[], vectors: Vectors) {
  for (const { id, words } of read) {
    const meaning = vectors.get(id);
    const [row] = await tx.select().from(userContext).where(eq(userContext.id, id)).for('share');
    if (!row || !meaning || memoryWords(row) !== words) continue;
    await tx
      .insert(memoryEmbeddings)
      .values({ memoryId: id, userId, ...meaning })
      .onConflictDoUpdate({ target: memoryEmbeddings.memoryId, set: meaning });
  }
}
