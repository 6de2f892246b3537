/** An address that its owner recognises, and that tells nobody else: `a…@example.com`. */
export function maskedEmail(email: string): string {
  return email.replace(/(?<=^.).*(?=@)/, '…');
}
