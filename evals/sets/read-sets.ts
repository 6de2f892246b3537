import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { conversationSet } from './conversation-set';
import { recallSet } from './recall-set';

const EVALS = resolve(import.meta.dirname, '..');

/** The public sets of conversations, a file per kind. */
export const readConversationSets = () => readFolder('conversations', conversationSet);

/** The public sets of recall questions, a file per person. */
export const readRecallSets = () => readFolder('recall', recallSet);

function readFolder<Schema extends z.ZodType>(folder: string, schema: Schema) {
  return readdirSync(join(EVALS, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => parse(`${folder}/${name}`, schema));
}

function parse<Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> {
  const result = schema.safeParse(JSON.parse(readFileSync(join(EVALS, name), 'utf8')));
  if (!result.success) throw new Error(`evals/${name}\n${z.prettifyError(result.error)}`);
  return result.data;
}
