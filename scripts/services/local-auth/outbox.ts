type Mail = { email: string; link: string; code: string; kind: string };

const LIFETIME_MS = 15 * 60_000;

/** In place of e-mail: the terminal shows each link, and the sign-in page asks for the latest one. */
export function createOutbox(show: (mail: Mail) => void) {
  const latest = new Map<string, Mail & { expiresAt: number }>();
  return {
    put(mail: Mail) {
      for (const [email, { expiresAt }] of latest) if (expiresAt < Date.now()) latest.delete(email);
      latest.set(mail.email, { ...mail, expiresAt: Date.now() + LIFETIME_MS });
      show(mail);
    },
    latestFor(email: string) {
      const mail = latest.get(email);
      return mail && mail.expiresAt > Date.now() ? mail : undefined;
    },
  };
}

export type Outbox = ReturnType<typeof createOutbox>;

const TITLES: Record<string, string> = {
  magiclink: 'Sign in as',
  recovery: 'Choose a new password for',
  email_change: 'Confirm the new address',
};

/** The mail as a terminal shows it. */
export function mailAsText({ email, link, code, kind }: Mail) {
  return `\n${TITLES[kind] ?? kind} ${email} (15 minutes, one use; code ${code}):\n  ${link}\n`;
}
