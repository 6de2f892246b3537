import { app } from './app/app';
import type { Channel } from './channel';
import { email } from './email/email';
import { telegram } from './telegram/telegram';
import { web } from './web/web';

/** Every channel outside of the conversation; after the preferred one they are tried in this order. */
export const channels: readonly Channel[] = [telegram, app, web, email];
