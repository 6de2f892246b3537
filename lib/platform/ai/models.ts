import 'server-only';
import type { EmbeddingModel, LanguageModel } from 'ai';
import { type Env, env } from '@/env';
import { providers, serverAt } from './providers';

/** What a model is for: `extraction` also composes check-ins. */
export type Purpose = 'chat' | 'extraction';

/** A model that the operator configured. `provider` is the name that a person consents to. */
export type ConfiguredModel = { model: LanguageModel; id: string; provider: string; label: string };

export type ModelSettings = Pick<
  Env,
  | 'MODEL'
  | 'MODEL_EXTRACTION'
  | 'MODEL_EMBEDDING'
  | 'MODEL_BASE_URL'
  | 'MODEL_API_KEY'
  | 'AI_GATEWAY_API_KEY'
  | 'OPENAI_API_KEY'
  | 'ANTHROPIC_API_KEY'
  | 'GOOGLE_GENERATIVE_AI_API_KEY'
>;

let configured: Record<Purpose, ConfiguredModel | null> | undefined;

/**
 * The models of this instance, null where only the built-in companion is there. Throws a sentence
 * for the operator when they are named wrongly: called at boot. Features ask `modelFor` instead.
 */
export function configuredModels(): Record<Purpose, ConfiguredModel | null> {
  configured ??= modelsFrom(env());
  return configured;
}

export function modelsFrom(settings: ModelSettings): Record<Purpose, ConfiguredModel | null> {
  const { MODEL, MODEL_EXTRACTION = MODEL, MODEL_BASE_URL } = settings;
  if (MODEL_BASE_URL && !MODEL) {
    throw new Error(
      'MODEL_BASE_URL is set but MODEL is not: name the model to ask that server for.',
    );
  }
  return {
    chat: MODEL ? parse('MODEL', MODEL, settings) : null,
    extraction: MODEL_EXTRACTION ? parse('MODEL_EXTRACTION', MODEL_EXTRACTION, settings) : null,
  };
}

function parse(variable: string, value: string, settings: ModelSettings): ConfiguredModel {
  const { model, ...who } = resolveModel(variable, value, settings);
  return { ...who, model: model.language() };
}

type Resolved = Omit<ConfiguredModel, 'model'> & {
  model: { language: () => LanguageModel; embedding: () => EmbeddingModel };
};

/** Whom a setting names, and how to make the model of either kind there. */
export function resolveModel(variable: string, value: string, settings: ModelSettings): Resolved {
  const [prefix, name] = split(value);
  const provider = isProvider(prefix) ? providers[prefix] : undefined;
  const { MODEL_BASE_URL, MODEL_API_KEY } = settings;

  if (MODEL_BASE_URL && (!provider || provider.openAiProtocol)) {
    const server = serverAt(MODEL_BASE_URL);
    const model = requireName(variable, value, provider ? name : value);
    return {
      id: value,
      provider: server.subject,
      label: server.label,
      model: {
        language: () => server.create(model, MODEL_API_KEY),
        embedding: () => server.createEmbedding(model, MODEL_API_KEY),
      },
    };
  }
  if (!provider) throw new Error(unknownProvider(variable, value));
  const model = requireName(variable, value, name);
  const key = keyOf(provider, variable, value, settings);
  return {
    id: value,
    provider: provider.subject(model),
    label: provider.label(model),
    model: {
      language: () => provider.create(model, key),
      embedding: () => {
        if ('createEmbedding' in provider) return provider.createEmbedding(model, key);
        throw new Error(`${variable}=${value}: this provider has no models for embeddings.`);
      },
    },
  };
}

function split(value: string): [prefix: string, name: string] {
  const at = value.indexOf(':');
  return at === -1 ? ['', value] : [value.slice(0, at), value.slice(at + 1)];
}

function isProvider(prefix: string): prefix is keyof typeof providers {
  return Object.hasOwn(providers, prefix);
}

function requireName(variable: string, value: string, name: string): string {
  if (name.trim() === '') throw new Error(`${variable}=${value} names no model after the colon.`);
  return name;
}

function keyOf(
  provider: (typeof providers)[keyof typeof providers],
  variable: string,
  value: string,
  settings: ModelSettings,
): string {
  if (!('keyName' in provider)) return '';
  const key = settings[provider.keyName];
  if (!key) throw new Error(`${variable}=${value} needs ${provider.keyName}.`);
  return key;
}

function unknownProvider(variable: string, value: string): string {
  const known = Object.keys(providers).map((name) => `${name}:…`);
  return (
    `${variable}=${value} names no provider. Write one of ${known.join(', ')}, ` +
    'or set MODEL_BASE_URL to the address of an OpenAI-compatible server.'
  );
}
