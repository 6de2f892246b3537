import { english } from './english';
import { french } from './french';
import { german } from './german';
import type { Language } from './language';
import { spanish } from './spanish';

/** The languages in which a memory can be spoken to. A new one is a file and a line here. */
export const languages: readonly Language[] = [english, german, spanish, french];
