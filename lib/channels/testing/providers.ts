import type { Context } from '@/lib/platform/context';
import { appProvider } from './app-provider';
import { emailProvider } from './email-provider';
import { telegramProvider } from './telegram-provider';
import { webProvider } from './web-provider';

/** How a provider may fail us; each fake does it the way its real one is documented to. */
export const failures = ['busy', 'accepts, then fails', 'accepts, then drops', 'gone'] as const;
export type Failure = (typeof failures)[number];

/** The other end of a channel in tests: a fake over HTTP or SMTP. */
export type Provider = {
  /** What the operator would set to reach it. */
  settings: Record<string, string>;
  /** Links a person, as the channel's own way of linking leaves them. */
  link: (ctx: Context) => Promise<void>;
  /** How the next message is taken. */
  fail: (failure: Failure) => void;
  /** What people have received, as text. */
  received: () => string[];
  stop: () => Promise<void>;
};

/** One for each channel of the registry. */
export const providers: Record<string, () => Promise<Provider>> = {
  telegram: telegramProvider,
  app: appProvider,
  web: webProvider,
  email: emailProvider,
};
