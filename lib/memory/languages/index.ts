import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import type { Language } from './language';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';

/** The languages that the rules can read. A new one is a file and a line here. */
export const languages: readonly Language[] = [en, de, es, fr, it, nl, pt, pl, ja];
