/** An address that its owner recognises, and that tells nobody else: `a…@example.com`. */
export function maskedEmail(email: string): string {
  const [name = '', domain = ''] = email.split('@');
  return `${name.slice(0, 1)}…@${domain}`;
}
