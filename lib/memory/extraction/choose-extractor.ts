import { modelFor } from '@/lib/platform/ai/model-for';
import type { Context } from '@/lib/platform/context';
import { extractBuiltIn } from '../extract-built-in';
import { extractWithModel } from '../extract-with-model';
import type { Extraction, Extractor } from './extraction';

const TRIES_WITH_A_MODEL = 5;
const TRIES = 8;

/**
 * The model that the person agreed to, or the built-in rules. A message over which a model fails
 * again and again is read by the rules, and one that even these cannot read by nobody, so that it
 * does not hold up the next ones.
 */
export async function chooseExtractor(ctx: Context, attempts: number): Promise<Extractor> {
  if (attempts > TRIES) return { id: 'given_up', extract: async () => NOTHING };
  const { model, id } = await modelFor(ctx, 'extraction');
  if (!model || attempts > TRIES_WITH_A_MODEL) {
    return { id: 'built-in', extract: async (transcript) => extractBuiltIn(transcript) };
  }
  return { id, extract: (transcript) => extractWithModel(model, transcript) };
}

const NOTHING: Extraction = { candidates: [], mood: null, topics: [] };
