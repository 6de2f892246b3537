import type { Context } from '@/lib/platform/context';

/** A message that stands in the conversation already and is to reach the person. */
export type Outbound = {
  text: string;
  conversationId: string;
  messageId: string;
  /** The same for every attempt: a channel with idempotency keys uses it as one. */
  key: string;
};

/**
 * What is known of an attempt. `sent` only on the provider's word; a timeout or a crash on the way
 * is `unknown` and never tried again; `failed` is a refusal before anything went out.
 */
export type Outcome =
  | { outcome: 'sent' }
  | { outcome: 'unknown'; reason: string }
  | { outcome: 'failed'; reason: string };

/** A way to reach a person. A new one is a file that satisfies this and a line in ./index. */
export type Channel = {
  /** As it stands in `users.preferences` and in the records of deliveries. */
  id: string;
  label: string;
  /** Whether this person can be reached here. */
  reaches: (ctx: Context) => Promise<boolean>;
  send: (ctx: Context, message: Outbound) => Promise<Outcome>;
};
