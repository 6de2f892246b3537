import type { Channel } from './channel';
import { web } from './web';

/** Every channel; the order in which they are tried after the preferred one. */
export const channels: readonly Channel[] = [web];
