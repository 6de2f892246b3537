import { eq } from 'drizzle-orm';
import { users } from '@/db/schema';
import { env } from '@/env';
import type { Context } from '@/lib/platform/context';
import { strings } from '@/lib/strings/en';
import type { Channel, Link, Outbound, Outcome } from '../channel';
import { mailer } from './mailer';
import { outcomeOf } from './outcome-of';
import { switchEmail } from './switch-email';
import { unsubscribeUrls } from './unsubscribe-token';

/** Check-ins as e-mails, for people who turned them on. */
export const email = {
  id: 'email',
  label: 'e-mail',
  isSet: () => env().SMTP_URL !== undefined,
  linkOf,
  linking: { by: 'switching', on: (ctx) => switchEmail(ctx, { on: true }) },
  unlink: (ctx) => switchEmail(ctx, { on: false }),
  atOnce: 8,
} satisfies Channel;

async function linkOf(ctx: Context): Promise<Link | null> {
  const { email: address, preferences } = users;
  const [person] = await ctx.db((tx) =>
    tx.select({ address, preferences }).from(users).where(eq(users.id, ctx.userId)),
  );
  if (!person?.address || !person.preferences?.byEmail) return null;
  const to = person.address;
  return { as: to, since: null, send: (later, message) => sendTo(later, to, message) };
}

async function sendTo(ctx: Context, to: string, message: Outbound): Promise<Outcome> {
  const words = strings.channels.email;
  const { page, oneClick } = unsubscribeUrls(ctx.userId);
  const chat = `${env().SITE_URL}/chat${message.messageId ? `?at=${message.messageId}` : ''}`;
  try {
    const { messageId } = await mailer().sendMail({
      from: { name: message.from, address: fromAddress() },
      to,
      // Nobody's words in a subject: it stands on lock screens.
      subject: words.subject(message.from),
      text: [
        message.notice,
        message.text,
        words.answer(chat),
        words.quieter(`${env().SITE_URL}/check-ins`),
        words.unsubscribe(page),
      ]
        .filter((part) => part)
        .join('\n\n'),
      headers: {
        'List-Unsubscribe': `<${oneClick}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'Auto-Submitted': 'auto-generated',
      },
    });
    return { outcome: 'sent', providerId: messageId };
  } catch (error) {
    const outcome = outcomeOf(error);
    if (outcome.outcome === 'failed' && outcome.reason === 'no_such_address') {
      await switchEmail(ctx, { on: false });
    }
    return outcome;
  }
}

function fromAddress(): string {
  const { EMAIL_FROM, SITE_URL } = env();
  return EMAIL_FROM ?? `morrow@${new URL(SITE_URL).hostname}`;
}
