/**
 * How people of one language speak to a memory, as sources of regular expressions. Each stands for a
 * whole sentence: what comes before and after it is said once, in `before` and `after`.
 */
export type Language = {
  /** What may stand before a request; any number of them. */
  before: string;
  /** What may stand behind it. */
  after: string;
  /** With this a request may be put as a question. */
  asking: string;
  /** What was said a moment ago is not to be kept. */
  forgetLast: readonly string[];
  /** The same, where it is all that is said: with more words it waves something away. */
  forgetLastAlone: readonly string[];
  /** `about`: a topic. */
  forgetAbout: readonly string[];
  /** `about`: what it names, and no more. All that is said, or said with a `please`. */
  forgetThing: readonly string[];
  please: string;
  /** At the beginning or the end of a sentence: what stands beside it is not to be kept. */
  leaveOut: readonly string[];
  /** `what`: a statement. */
  remember: readonly string[];
  /** What was said a moment ago, or just before in the same message. */
  rememberLast: readonly string[];
  /** Sentences that only look like one of these. */
  sayings: readonly string[];
};
