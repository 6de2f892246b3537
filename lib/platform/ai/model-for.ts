import type { LanguageModel } from 'ai';
import type { Context } from '../context';
import { consentedTo, covers } from './consent';
import { configuredModels, type Purpose } from './models';

/** A model that may read what this person writes, or null: then the built-in way is the way. */
export type ModelForPerson = {
  model: LanguageModel | null;
  id: string;
  provider: string;
  label: string;
};

export const BUILT_IN = {
  model: null,
  id: 'built-in',
  provider: 'built-in',
  label: 'the built-in companion: no language model',
} as const;

/**
 * The only way to a model. Consent stands here, so that no feature can send a person's words to a
 * provider they did not agree to.
 */
export async function modelFor(ctx: Context, purpose: Purpose): Promise<ModelForPerson> {
  const configured = configuredModels()[purpose];
  if (!configured) return BUILT_IN;
  return covers(await consentedTo(ctx), configured.provider) ? configured : BUILT_IN;
}

/** Which chat model this instance runs, by name, for screens that ask for consent. */
export function describeModel(): Omit<ModelForPerson, 'model'> & { builtIn: boolean } {
  const { id, provider, label } = configuredModels().chat ?? BUILT_IN;
  return { id, provider, label, builtIn: provider === BUILT_IN.provider };
}
