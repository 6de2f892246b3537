import type { Memory } from '@/lib/memory/schema';
import type { Weather } from '@/lib/platform/weather/weather';
import type { Priority, Wish } from './schema';
import type { Texture } from './texture';

/** What the companion knows when it chooses what to write about. */
export type Facts = {
  timezone: string;
  memories: readonly Memory[];
  /** When the messages were said that the memories quote, by message id. */
  saidAt?: ReadonlyMap<string, Date>;
  /** The check-ins of the last weeks. */
  recent: readonly Used[];
  /** Topics that the person asked to leave alone. */
  boundaries: readonly string[];
  /** What the person wants of this day. */
  wish?: Wish | undefined;
  weather?: Weather | null;
  personId?: string;
  /** Check-ins in a row that had no word after them. */
  unanswered?: number;
};

export type Used = {
  localDate: string;
  /** Null or nothing for one that was left out and counts as used. */
  sentAt?: Date | null;
  topic: string | null;
  memoryIds: readonly string[];
};

/** What a check-in is about, and why. The first of its memories is the one it asks about. */
export type Plan = {
  priority: Priority;
  topic: string;
  memoryIds: string[];
  question: string | null;
  /** The person's own words that it rests on, and when they were said. */
  said: { quote: string; day: string } | null;
  reason: string;
  texture: Texture | null;
  /** Whether it may ask anything: some days have only a good word. */
  mayAsk: boolean;
};

/** The facts on one date: what may be brought up, and beside it all that there is. */
export type Known = Facts & { all: ReadonlyMap<string, Memory>; today: string };
