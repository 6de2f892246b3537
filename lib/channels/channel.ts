import type { Context } from '@/lib/platform/context';
import type { Inbound } from './inbound';

/** What comes later than that is not worth a noise: it stands in the conversation. */
export const KEPT_MS = 3 * 60 * 60_000;

/** A message that is to reach the person where they are. It stands in the conversation already. */
export type Outbound = {
  /** The companion's name. */
  from: string;
  text: string;
  /** What the companion is, where it has to be said together with this message. */
  notice: string | null;
  /** The message in the conversation; null for a test. */
  messageId: string | null;
  /** The check-in that it is; one about a matter takes one of four answers. */
  checkIn: { id: string; hasMatter: boolean } | null;
  /** Which part of it is to go, from 1, where a channel does not take all of it at once. */
  part: number;
  /** When it is to ring no more, also where a provider keeps it for a device that is off. */
  until: Date;
};

/**
 * What is known of an attempt. `sent` only on the provider's word; a timeout, a 5xx or a crash on
 * the way is `unknown` and never tried again; `failed` is a refusal after which nothing has gone
 * out. One with `retryAfterSeconds` is tried again here, any other lets the next channel have it.
 * After a part that was `sent` comes the next, where it `hasMore`.
 */
export type Outcome =
  | { outcome: 'sent'; providerId?: string; hasMore?: boolean }
  | { outcome: 'unknown'; reason: string }
  | Refusal;
export type Refusal = { outcome: 'failed'; reason: string; retryAfterSeconds?: number };

/** The way to a person over a channel. What it takes to go there has been read already. */
export type Link = {
  /** As whom they are linked, for their own eyes: `@ana`, or an address. */
  as: string;
  since: Date | null;
  send: (ctx: Context, message: Outbound) => Promise<Outcome>;
};

/** How a link comes to be: by opening an address, by a press here, or by a device that signs up. */
export type Linking =
  | { by: 'opening'; begin: (ctx: Context) => Promise<{ url: string }> }
  | { by: 'switching'; on: (ctx: Context) => Promise<void> }
  | { by: 'device' };

/** A way to reach a person. A new one is a file that satisfies this and a line in ./index. */
export type Channel = {
  /** As it stands in `users.preferences`, in `deliveries` and in the address of its webhook. */
  id: string;
  /** As people call it: "by Telegram". */
  label: string;
  /** Whether the operator has set what it needs. Where not, nobody sees it. */
  isSet: () => boolean;
  /** How this person can be reached here; null when they cannot. */
  linkOf: (ctx: Context) => Promise<Link | null>;
  linking: Linking;
  unlink: (ctx: Context) => Promise<void>;
  /** Where people can write back. */
  inbound?: Inbound;
  /** How many messages one server has under way at once. */
  atOnce: number;
  /** What the provider takes from all of our servers together, and for one person. */
  pace?: { perSecond: number; secondsPerPerson: number };
};
