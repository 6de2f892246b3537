import { chat } from './chat';
import { shell } from './shell';
import { ui } from './ui';

/**
 * Every word that a screen says, one file per area. Another language is another folder of this
 * shape: `satisfies Strings`.
 */
export const strings = { chat, shell, ui };

export type Strings = typeof strings;
