/** What somebody did at the other end of a channel, in words that are the same for all of them. */
export type InboundEvent = {
  /** The provider's name for it: told again, it is the same event. */
  id: string;
  /** Who did it, as the provider knows them. */
  sender: { id: string; name: string | null };
  does:
    | { kind: 'text'; text: string }
    | { kind: 'command'; name: string }
    /** Came with the token of a link that a person made in their settings. */
    | { kind: 'link'; token: string }
    /** Pressed an answer to a check-in; `press` is what the provider calls the press. */
    | { kind: 'answer'; checkInId: string; answer: string; press: string }
    /** Wants to hear no more, or is gone. */
    | { kind: 'left' }
    /** A picture, a voice: nothing that we can read. */
    | { kind: 'other' };
};

/** What became of a link; `taken` when the sender is linked to somebody else already. */
export type Linked =
  /** `account` names the person, so that whoever pressed sees whose words these are now. */
  { is: 'linked'; account: string } | { is: 'taken' } | { is: 'too_old' };

/** The way in of a channel that people can write over. */
export type Inbound = {
  /** Whether a request to the webhook comes from the provider. */
  isFrom: (request: Request) => boolean;
  /** What the body of such a request says; null when it is nothing for us. */
  read: (body: unknown) => InboundEvent | null;
  /** The person who has linked this sender; null when nobody has. */
  personBehind: (sender: string) => Promise<string | null>;
  /** Links the sender to whoever made the token. */
  link: (event: InboundEvent, token: string, now: Date) => Promise<Linked>;
  /** Says something that is not part of the conversation. Best effort: it is said once or not. */
  reply: (event: InboundEvent, words: string) => Promise<void>;
  /** Shows that an answer is being written, for some seconds. */
  showTyping: (event: InboundEvent) => Promise<void>;
};
