import type { UIMessage } from 'ai';
import { z } from 'zod';
import type { Memory } from '@/lib/memory/schema';

export const MAX_MESSAGE_CHARACTERS = 8000;

export const sendMessageInput = z.object({
  /** Made in the browser: sending it twice is one message. */
  clientId: z.uuid(),
  text: z.string().trim().min(1).max(MAX_MESSAGE_CHARACTERS),
});
export const replyInput = z.object({ messageId: z.uuid() });
export const listMessagesInput = z.object({
  /** Messages before this `seq`; without it, the newest. */
  before: z.coerce.number().int().positive().optional(),
  /** Messages after this `seq`, oldest first. */
  after: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(40),
});
export const searchMessagesInput = z.object({
  query: z.string().trim().min(1).max(200),
});
export const answerRequestInput = z.object({
  messageId: z.uuid(),
  accept: z.boolean(),
  /** The memories that were ticked; without them, the likely ones. */
  ids: z.array(z.uuid()).max(50).optional(),
});
export const reportMessageInput = z.object({
  messageId: z.uuid(),
  reason: z.string().trim().min(1).max(500),
});

export type ReplyStatus = 'pending' | 'done' | 'stopped' | 'failed' | 'interrupted';

/**
 * The check-in that a companion's message opened with; answered in words, or with one of four where
 * it asks about a matter.
 */
export type CheckInNote = { id: string; reason: string; hasMatter: boolean; answer: string | null };

export type ChatMessage = {
  id: string;
  seq: number;
  role: 'user' | 'assistant';
  text: string;
  status: ReplyStatus;
  clientId: string | null;
  replyTo: string | null;
  createdAt: string;
  /** The person's own date of the conversation it belongs to. */
  localDate: string;
  checkIn: CheckInNote | null;
  /** Whether extraction has read it (a person's message). */
  extracted: boolean;
  /** This message of the companion is to be shown together with what it is: a computer program. */
  disclosure: boolean;
  /** A reply to "forget that" or "remember that …": a card stands under it until it is answered. */
  memoryRequest: { answer: 'accepted' | 'declined' | null } | null;
};

/** "Why did you say that?": what the companion had in view when it wrote a message. */
export type Why = {
  /** Why a check-in was sent. */
  reason: string | null;
  /** The memories that still are; `named` ones left words in the message. */
  memories: WhyMemory[];
  said: { messageId: string; role: 'user' | 'assistant'; text: string; localDate: string }[];
};
export type WhyMemory = Pick<
  Memory,
  'id' | 'value' | 'quote' | 'createdAt' | 'sourceMessageId' | 'locked'
> & { named: boolean };

/** What "forget that" or "remember that …" is about, as things are now. */
export type MemoryRequestCard = {
  kind: 'forget' | 'leave_out' | 'remember';
  answer: 'accepted' | 'declined' | null;
  /** `likely` ones are meant; the others only come from the same words. */
  forgets: { id: string; value: string; quote: string | null; likely: boolean }[];
  keeps: { value: string; dueAt: string | null }[];
  /** A message is left out that extraction has not read. */
  leavesOut: boolean;
};

/** Oldest first; `hasOlder` tells whether there is more before the first. */
export type MessagePage = { messages: ChatMessage[]; hasOlder: boolean };

/** The first thing in the stream of a turn: the person's message is saved, under this id and place. */
export type SavedMessage = Pick<ChatMessage, 'id' | 'seq' | 'clientId' | 'createdAt' | 'localDate'>;

/** A reply as `useChat` sees it; its id is the id of its row. */
export type ReplyMessage = UIMessage<{ status: ReplyStatus }, { saved: SavedMessage }>;
