/** Where a program must not pretend to be enough. */
export const ANSWER_TO_CRY_FOR_HELP =
  'What you write deserves a person at your side, and I am only a program. If you might act on ' +
  'it, please call your local emergency number now (in the US and Canada also 988), or somebody ' +
  'who can come to you.';
