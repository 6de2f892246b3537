import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FakeModel, startFakeModel } from '@/e2e/fakes/model';
import { extractWithModel } from '@/lib/memory/extract-with-model';
import type { Transcript } from '@/lib/memory/extraction/extraction';
import { heard } from '@/lib/memory/testing/a-model';
import { modelsFrom } from '@/lib/platform/ai/models';
import { answerFromRecording } from './answer-from-recording';

let fake: FakeModel;
let folder: string;
let file: string;
let stop = () => {};
beforeEach(async () => {
  fake = await startFakeModel();
  folder = mkdtempSync(join(tmpdir(), 'morrow-answers-'));
  file = join(folder, 'answers.jsonl');
});
afterEach(async () => {
  stop();
  await fake.stop();
  rmSync(folder, { recursive: true });
});

test('what a model answered once is read again without it, wherever it lived', async () => {
  fake.script({ for: 'json', does: { kind: 'answer', value: answer } });
  stop = answerFromRecording({ record: file });
  expect(await values('I work at the harbour', fake.baseUrl)).toEqual(['Works at the harbour']);
  stop();

  stop = answerFromRecording({ replay: file });
  const elsewhere = 'http://127.0.0.1:9/v1';
  expect(await values('I work at the harbour', elsewhere)).toEqual(['Works at the harbour']);
  expect(fake.requests).toHaveLength(1);
});

test('a recording is added to, and asks nothing twice', async () => {
  for (const text of ['I work at the harbour', 'I work at the harbour', 'Hello']) {
    stop = answerFromRecording({ record: file });
    await values(text, fake.baseUrl);
    stop();
  }
  expect(fake.requests).toHaveLength(2);
  expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(2);
});

test('what was not recorded is not asked, and a refusal is not recorded', async () => {
  stop = answerFromRecording({ replay: file });
  await expect(values('Hello', fake.baseUrl)).rejects.toThrow(/No answer|Cannot connect/);
  stop();

  fake.script({ for: 'json', does: { kind: 'fail', status: 400 } });
  stop = answerFromRecording({ record: file });
  await expect(values('Hello', fake.baseUrl)).rejects.toThrow();
  stop();
  expect(fake.requests).toHaveLength(1);
  expect(() => readFileSync(file, 'utf8')).toThrow();
});

const answer = {
  memories: [heard({ quote: 'I work at the harbour', value: 'Works at the harbour' })],
  mood: null,
  topics: [],
};

async function values(text: string, baseUrl: string): Promise<string[]> {
  const { extraction } = modelsFrom({ MODEL: 'small', MODEL_BASE_URL: baseUrl });
  if (!extraction) throw new Error('no model');
  const { candidates } = await extractWithModel(extraction.model, transcriptOf(text));
  return candidates.map(({ value }) => value);
}

function transcriptOf(text: string): Transcript {
  const id = '00000000-0000-4000-8000-000000000001';
  const at = new Date('2026-11-22T20:00:00Z');
  const turn = { id, role: 'user' as const, text, at, fresh: true, askedAbout: [] };
  return { turns: [turn], known: [], timeZone: 'Europe/Lisbon' };
}
