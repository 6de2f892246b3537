import { type Kind, kinds } from './schema';

/** A stored kind; one that this version does not know is a daily one. */
export function asKind(name: string): Kind {
  return kinds.find((kind) => kind === name) ?? 'daily';
}
