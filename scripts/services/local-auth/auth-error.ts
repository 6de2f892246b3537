/** A refusal in the words of Supabase Auth: its client turns `code` into what the app sees. */
export class AuthError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
