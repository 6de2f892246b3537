import type { Channel } from './channel';
import { telegram } from './telegram/telegram';

/** Every channel outside of the conversation; after the preferred one they are tried in this order. */
export const channels: readonly Channel[] = [telegram];
