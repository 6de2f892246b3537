import { en } from './en';
import type { Language } from './language';

/** The languages that the rules can read. A new one is a file and a line here. */
export const languages: readonly Language[] = [en];
