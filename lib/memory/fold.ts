import { normaliseText } from './normalise-text';

/** Normalised and without accents, for comparing: `Tomás` and `tomas` are one name. */
export function fold(text: string): string {
  return normaliseText(text).normalize('NFD').replace(/\p{M}/gu, '');
}
