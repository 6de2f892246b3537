import { createAnthropic } from '@ai-sdk/anthropic';
import { createGoogle } from '@ai-sdk/google';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { createGateway, type EmbeddingModel, type LanguageModel } from 'ai';

/** A company or server that can run a model. Adding one is an entry here. */
type Provider = {
  /** Who reads what a person writes, stable: consent is given to this name. */
  subject: (model: string) => string;
  /** The same in words for a screen. */
  label: (model: string) => string;
  /** The variable that holds its key; a local server has none. */
  keyName?:
    | 'AI_GATEWAY_API_KEY'
    | 'OPENAI_API_KEY'
    | 'ANTHROPIC_API_KEY'
    | 'GOOGLE_GENERATIVE_AI_API_KEY';
  /** Speaks OpenAI's chat protocol, so that MODEL_BASE_URL may stand in for its address. */
  openAiProtocol: boolean;
  create: (model: string, apiKey: string) => LanguageModel;
  /** Where it has models for embeddings. */
  createEmbedding?: (model: string, apiKey: string) => EmbeddingModel;
};

export const OLLAMA_URL = 'http://127.0.0.1:11434/v1';

export const providers = {
  gateway: {
    // The gateway passes what it is sent on to the model's maker, so consent names both.
    subject: (model) => `gateway/${maker(model)}`,
    label: (model) => `${maker(model)}, through the Vercel AI Gateway`,
    keyName: 'AI_GATEWAY_API_KEY',
    openAiProtocol: false,
    create: (model, apiKey) => createGateway({ apiKey })(model),
    createEmbedding: (model, apiKey) => createGateway({ apiKey }).embedding(model),
  },
  openai: {
    subject: () => 'openai',
    label: () => 'OpenAI',
    keyName: 'OPENAI_API_KEY',
    openAiProtocol: true,
    create: (model, apiKey) => createOpenAI({ apiKey })(model),
    createEmbedding: (model, apiKey) => createOpenAI({ apiKey }).embedding(model),
  },
  anthropic: {
    subject: () => 'anthropic',
    label: () => 'Anthropic',
    keyName: 'ANTHROPIC_API_KEY',
    openAiProtocol: false,
    create: (model, apiKey) => createAnthropic({ apiKey })(model),
  },
  google: {
    subject: () => 'google',
    label: () => 'Google',
    keyName: 'GOOGLE_GENERATIVE_AI_API_KEY',
    openAiProtocol: false,
    create: (model, apiKey) => createGoogle({ apiKey })(model),
    createEmbedding: (model, apiKey) => createGoogle({ apiKey }).embedding(model),
  },
  ollama: {
    subject: () => 'ollama',
    label: () => 'Ollama, on the same machine as Morrow',
    openAiProtocol: true,
    create: (model) => openAiCompatible(OLLAMA_URL)(model),
    createEmbedding: (model) => openAiCompatible(OLLAMA_URL).embeddingModel(model),
  },
} satisfies Record<string, Provider>;

/** Any server that speaks OpenAI's chat protocol; consent is given to its host. */
export function serverAt(baseUrl: string) {
  const { host } = new URL(baseUrl);
  return {
    subject: host,
    label: `the model server at ${host}`,
    create: (model: string, apiKey?: string) => openAiCompatible(baseUrl, apiKey)(model),
    createEmbedding: (model: string, apiKey?: string) =>
      openAiCompatible(baseUrl, apiKey).embeddingModel(model),
  };
}

function openAiCompatible(baseURL: string, apiKey?: string) {
  return createOpenAICompatible({
    name: 'compatible',
    baseURL,
    apiKey,
    includeUsage: true,
    supportsStructuredOutputs: true,
  });
}

function maker(model: string): string {
  return model.split('/')[0] ?? model;
}
