import type { ChannelList } from '@/lib/channels/schema';

/** What the wizard knows of this instance and of the answers so far. */
export type WizardFacts = {
  model: { builtIn: boolean; id: string; label: string };
  situations: { id: string; label: string }[];
  /** The zone that the account was made in; the browser's goes before it. */
  timezone: string;
  channels: ChannelList;
};

/** What every step's component gets. */
export type StepProps = {
  /** The answer that is kept, if there is one: each step reads it with its own schema. */
  stored: unknown;
  facts: WizardFacts;
  onAnswer: (answer: object) => void;
  /** The refusal of the answer that was just sent. */
  refused: boolean;
};
