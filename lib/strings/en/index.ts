import { shell } from './shell';
import { ui } from './ui';

/**
 * Every word that a screen says, one file per area. Another language is another folder of this
 * shape: `satisfies Strings`.
 */
export const strings = { shell, ui };

export type Strings = typeof strings;
