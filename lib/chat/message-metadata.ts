import { z } from 'zod';

/** What `companion_messages.metadata` holds; a row written elsewhere may hold less or nothing. */
const messageMetadata = z.object({
  checkIn: z
    .object({
      id: z.string(),
      reason: z.string(),
      answer: z.string().nullable().default(null),
      /** Whether it asks about something that one of four answers closes or moves. */
      hasMatter: z.boolean().default(true),
      /** The last note before check-ins turned themselves off. */
      isFarewell: z.boolean().default(false),
    })
    .nullable()
    .default(null),
  /** To be shown with the notice that a computer program speaks. */
  disclosure: z.boolean().default(false),
  /** The message that it answers asks something of memory; and how the card under it was answered. */
  memoryRequest: z
    .object({ answer: z.enum(['accepted', 'declined']).nullable().default(null) })
    .nullable()
    .default(null),
  /** What was said earlier that this reply saw; the memories are in a column of their own. */
  usedMessageIds: z.array(z.string()).catch([]).default([]),
  /** How often this reply was begun: a server that lost it must not write into the next attempt. */
  attempt: z.number().int().default(1),
});
export type MessageMetadata = z.infer<typeof messageMetadata>;

const nothing = messageMetadata.parse({});

export function readMetadata(stored: unknown): MessageMetadata {
  const { data } = messageMetadata.safeParse(stored);
  return data ?? nothing;
}
