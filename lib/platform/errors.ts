/** Every way in which Morrow says no, with the status for machines and the sentence for people. */
const errors = {
  bad_request: [400, 'That could not be read. Please check it and try again.'],
  unauthenticated: [401, 'Please sign in first.'],
  invalid_credentials: [401, 'That e-mail address and password do not belong together.'],
  wrong_password: [403, 'That is not your current password.'],
  forbidden: [403, 'That is not possible from here.'],
  under_age: [403, 'Morrow is for adults. We cannot open an account for you.'],
  email_not_confirmed: [403, 'Please open the link in the mail we sent you first.'],
  gate_first: [403, 'Please answer the question about your age first.'],
  link_expired: [403, 'That link was used already or is too old. Ask for a new one.'],
  not_found: [404, 'That does not exist, or not any more.'],
  conflict: [409, 'Something changed in the meantime. Please look again.'],
  email_taken: [409, 'An account with that e-mail address exists already. Sign in instead.'],
  too_large: [413, 'That is too long. Please shorten it.'],
  same_password: [422, 'That is your password already. Please choose another one.'],
  weak_password: [422, 'Please choose a password of at least 8 characters.'],
  limit_reached: [429, 'That was the last message for today. We go on tomorrow.'],
  too_many_requests: [429, 'That was a lot at once. Please wait a moment and try again.'],
  unexpected: [500, 'Something went wrong on our side. Nothing you wrote is lost.'],
  model_unavailable: [503, 'The language model does not answer right now. Please try again.'],
  unavailable: [503, 'Morrow is catching its breath. Please try again in a moment.'],
} as const satisfies Record<string, readonly [status: number, message: string]>;

export type ErrorCode = keyof typeof errors;

/** What the browser gets: a code, a kind sentence, and facts such as `resetsAt`. */
export type ErrorBody = {
  code: ErrorCode;
  message: string;
  details?: Record<string, unknown>;
};

/** An expected refusal. Anything else that is thrown is unexpected, and logged once, at the door. */
export class AppError extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    readonly details?: Record<string, unknown>,
    options?: ErrorOptions,
  ) {
    super(errors[code][1], options);
    this.name = 'AppError';
    this.status = errors[code][0];
  }

  get body(): ErrorBody {
    return {
      code: this.code,
      message: this.message,
      ...(this.details && { details: this.details }),
    };
  }
}
