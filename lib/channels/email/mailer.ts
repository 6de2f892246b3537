import { createTransport, type Transporter } from 'nodemailer';
import { env } from '@/env';

const TIMEOUT_MS = 10_000;

let transport: Transporter | undefined;

/** The operator's mail server. */
export function mailer(): Transporter {
  transport ??= createTransport({
    url: env().SMTP_URL,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    // A text is a text: nothing in it may make the server read files or addresses.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return transport;
}
