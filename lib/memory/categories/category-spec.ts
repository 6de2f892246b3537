import type { Sensitivity, ViewerGroup } from '../schema';

/** Everything that is known about a category. The prompt, the viewer and the lifetimes read it. */
export type CategorySpec = {
  /** How the viewer names one of them. */
  label: string;
  group: ViewerGroup;
  /** What the extractor looks for, as an instruction. */
  lookFor: string;
  /** What looks alike and is not meant. */
  leaveOut: string;
  /** A key and value as they should be written. */
  example: { key: string; value: string };
  /**
   * How many days it is believed without being heard of again, counted from its date where it has
   * one. Null: until it is contradicted.
   */
  lifetimeDays: number | null;
  sensitivity: Sensitivity;
  importance: number;
  /** What a second, different value under the same key is: news about the first, or another one. */
  sameKey: 'replaces' | 'coexists';
  /** False for what is never read out of one message. */
  extractable: boolean;
};
