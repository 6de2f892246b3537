/** Why a check-in did not go out: the code in `failure_reason`, and the sentence for the person. */
export const failureReasons = {
  not_onboarded: 'You had not finished setting up.',
  disabled: 'Check-ins were turned off.',
  paused: 'Check-ins were paused.',
  late: 'It would have come more than three hours late.',
  quiet_hours: 'It would have come in your quiet hours.',
  in_conversation: 'We were already talking.',
  moot: 'What it was about had settled.',
  resting: 'I write less often for now.',
  skipped: 'You skipped it.',
  snoozed: 'You put it off to the next day.',
  failed: 'Something went wrong on our side.',
} as const;

export type FailureReason = keyof typeof failureReasons;

/** The sentence for a stored code. */
export function inWords(code: string | null): string | null {
  if (code === null) return null;
  return isFailureReason(code) ? failureReasons[code] : failureReasons.failed;
}

function isFailureReason(code: string): code is FailureReason {
  return Object.hasOwn(failureReasons, code);
}
