import { MockLanguageModelV4 } from 'ai/test';

/** One memory as a model answers with it; what is left out is usual. */
export function heard(given: object) {
  return {
    operation: 'ADD',
    id: null,
    turn: 1,
    quote: '',
    category: 'fact',
    key: 'employer',
    value: '',
    subject: 'user',
    when: null,
    details: [],
    situation: null,
    phase: null,
    follow_up: null,
    ask_in_days: null,
    valence: 0,
    importance: 0.5,
    confidence: 0.9,
    sensitivity: 'none',
    ...given,
  };
}

/** A model that answers every structured question as told. */
export function aModel(respond: (prompt: string) => Promise<object>) {
  return new MockLanguageModelV4({
    doGenerate: async ({ prompt }) => {
      const [asked] = prompt.flatMap(({ role, content }) =>
        role === 'user' ? content.flatMap((part) => (part.type === 'text' ? part.text : [])) : [],
      );
      const text = JSON.stringify(await respond(asked ?? ''));
      return {
        content: [{ type: 'text', text }],
        finishReason: { unified: 'stop', raw: undefined },
        usage: {
          inputTokens: { total: 1, noCache: 1, cacheRead: undefined, cacheWrite: undefined },
          outputTokens: { total: 1, text: 1, reasoning: undefined },
        },
        warnings: [],
      };
    },
  });
}
